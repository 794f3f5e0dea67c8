"""What a function does to its argument stays within the function."""

TASK = 2
FEEDBACK = (
    "Your sum is right, but afterwards the inputs that you were given hold the products. A function gets the array "
    "itself and not a copy, so the caller's array has changed. Which operations make a new array, and which ones "
    "write into an old one?"
)
FEEDBACK_KO = (
    "합은 맞지만, 끝난 뒤에는 넘겨받은 입력에 곱이 들어 있습니다. 함수는 복사본이 아니라 배열 그 자체를 받으므로, "
    "호출한 쪽의 배열도 바뀝니다. 어떤 연산이 새 배열을 만들고, 어떤 연산이 원래 배열에 덮어쓸까요?"
)


def weighted_sum(x, w):
    x *= w
    return np.sum(x)
