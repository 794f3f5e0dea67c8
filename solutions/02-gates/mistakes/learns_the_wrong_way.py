"""The error is the answer minus the target."""

TASK = 5
FEEDBACK = (
    "Your w and b move the wrong way: when a row should give 1 but gives 0, its sum becomes even smaller. Then its "
    "answer can never become 1. In which direction must the sum of such a row move?"
)
FEEDBACK_KO = (
    "w와 b가 반대 방향으로 움직입니다. 1이어야 하는데 0이 나온 행의 합이 더 작아집니다. 그러면 그 행의 답은 결코 "
    "1이 될 수 없습니다. 이런 행의 합은 어느 쪽으로 움직여야 할까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            error = perceptron(X[i], w, b) - t[i]
            w = w + lr * error * X[i]
            b = b + lr * error
    return w, b
