"""What is printed is the answer of the function."""

TASK = 2
FEEDBACK = (
    "Your answer is `None`: nothing comes back. What a function prints can be read on the screen, but the caller "
    "gets only what the function hands back. How does a value get out of a function?"
)
FEEDBACK_KO = (
    "답이 `None`입니다. 돌아온 값이 없다는 뜻입니다. 함수 안에서 출력한 것은 화면에서 읽을 수 있을 뿐, 함수를 "
    "호출한 곳에서는 함수가 돌려준 값만 받습니다. 함수는 값을 어떻게 돌려줄까요?"
)


def perceptron(x, w, b):
    total = np.sum(w * x) + b
    if total > 0:
        print(1)
    else:
        print(0)
