"""What is printed is the answer of the function."""

TASK = 2
FEEDBACK = (
    "Your answer is `None`: nothing comes back. What a function prints can be read on the screen, but the caller "
    "gets only what the function hands over at its end. By which word does a value leave a function?"
)
FEEDBACK_KO = (
    "답이 `None`입니다. 돌아온 값이 없다는 뜻입니다. 함수 안에서 출력한 것은 화면에서 읽을 수 있을 뿐, 함수를 "
    "호출한 곳은 함수가 건네준 값만 받습니다. 값은 어떤 낱말로 함수 밖으로 나갑니까?"
)


def perceptron(x, w, b):
    total = np.sum(w * x) + b
    if total > 0:
        print(1)
    else:
        print(0)
