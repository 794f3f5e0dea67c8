"""The first row has the number 1."""

TASK = 5
FEEDBACK = (
    "Your w and b are those of a training without the first row. Python counts from 0, so the first row is X[0]. "
    "When there is a single row, which index does it have, and does your program get there?"
)
FEEDBACK_KO = (
    "첫 행을 빼고 학습한 것과 같은 w와 b가 나왔습니다. 파이썬은 0부터 세므로 첫 행은 X[0]입니다. 행이 하나뿐이면 그 "
    "인덱스는 얼마이고, 지금 프로그램은 그 행을 볼까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(1, len(X)):
            error = t[i] - perceptron(X[i], w, b)
            w = w + lr * error * X[i]
            b = b + lr * error
    return w, b
