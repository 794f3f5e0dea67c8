"""Counting starts at 0, so the rows end at one less than their number."""

TASK = 5
FEEDBACK = (
    "Your w and b are those of a training without the last row. Python counts from 0, and a `range` stops just "
    "before its end. When there is a single row, which index does it have, and does your program get there?"
)
FEEDBACK_KO = (
    "마지막 행을 빼고 학습한 것과 같은 w와 b가 나왔습니다. 파이썬은 0부터 세고, `range`는 끝 값 바로 앞에서 "
    "멈춥니다. 행이 하나뿐이면 그 인덱스는 얼마이고, 지금 프로그램은 그 행을 볼까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X) - 1):
            error = t[i] - perceptron(X[i], w, b)
            w = w + lr * error * X[i]
            b = b + lr * error
    return w, b
