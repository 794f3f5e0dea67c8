"""A row that is taken out of X is a copy of it."""

TASK = 5
FEEDBACK = (
    "Your training answers as if what a row adds to w had been worked out in the row itself: in the next epoch the "
    "perceptron meets other numbers there. `X[i]` is no copy but a part of X. After a step, what does this row of X "
    "hold, and which operations make a new array?"
)
FEEDBACK_KO = (
    "w에 더할 값을 그 행 안에서 계산한 것과 같은 결과입니다. 그래서 다음 에폭에서는 퍼셉트론이 다른 수를 만납니다. "
    "`X[i]`는 복사본이 아니라 X의 일부입니다. 한 번 고친 뒤 X의 그 행에는 무엇이 들어 있고, 새 배열을 만드는 연산은 "
    "어떤 것일까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            x = X[i]
            error = t[i] - perceptron(x, w, b)
            if error != 0:
                x *= lr * error
                w = w + x
                b = b + lr * error
    return w, b


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            x = X[i]
            error = t[i] - perceptron(x, w, b)
            x *= lr * error
            w = w + x
            b = b + lr * error
    return w, b
