"""One correction is enough for an epoch."""

TASK = 5
FEEDBACK = (
    "Here only the first row that is missed moves your w and b: the rows after it are not looked at in that epoch. "
    "An epoch goes through all rows, whatever became of the one before. Does a `break` or a `return` end your loop "
    "over the rows?"
)
FEEDBACK_KO = (
    "여기서는 처음 틀린 행만 w와 b를 움직이고, 그 에폭에서 뒤의 행은 보지 않습니다. 앞 행이 어땠든 1에폭은 모든 행을 "
    "지나갑니다. 행을 도는 반복문이 `break`나 `return`으로 끝나지는 않나요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            error = t[i] - perceptron(X[i], w, b)
            w = w + lr * error * X[i]
            b = b + lr * error
            if error != 0:
                break
    return w, b
