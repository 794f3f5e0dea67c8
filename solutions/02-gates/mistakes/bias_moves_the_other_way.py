"""The bias works against the weights."""

TASK = 5
FEEDBACK = (
    "Your w moves the right way, but your b moves the other way: where a row should give 1 and gives 0, b becomes "
    "smaller. A bias is added to the sum. What has to happen to it so that the sum grows?"
)
FEEDBACK_KO = (
    "w는 맞는 방향으로 움직이지만 b는 반대로 움직입니다. 1이어야 하는데 0이 나온 행에서 b가 더 작아집니다. 편향은 "
    "합에 더해집니다. 합이 커지려면 편향이 어떻게 되어야 할까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            error = t[i] - perceptron(X[i], w, b)
            w = w + lr * error * X[i]
            b = b - lr * error
    return w, b
