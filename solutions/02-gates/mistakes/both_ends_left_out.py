"""The rows are counted from 1, and end before the last."""

TASK = 5
FEEDBACK = (
    "Your w and b are those of a training without the first and the last row. Python counts from 0, and a `range` "
    "or a slice stops just before its end. When there are four rows, which indices do they have, and which of "
    "them does your program use?"
)
FEEDBACK_KO = (
    "첫 행과 마지막 행을 빼고 학습한 것과 같은 w와 b가 나왔습니다. 파이썬은 0부터 세고, `range`와 "
    "슬라이스는 끝 값 바로 앞에서 멈춥니다. 행이 네 개이면 인덱스는 무엇무엇이고, 지금 프로그램은 그중 어느 것을 "
    "쓸까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(1, len(X) - 1):
            error = t[i] - perceptron(X[i], w, b)
            w = w + lr * error * X[i]
            b = b + lr * error
    return w, b
