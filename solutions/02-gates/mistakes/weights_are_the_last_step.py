"""The step takes the place of the weights."""

TASK = 5
FEEDBACK = (
    "Your w is only the step of the last row, as if that step took the place of w instead of being added to it; a row "
    "that is right makes it zeros. What has to be kept of the weights that were there before?"
)
FEEDBACK_KO = (
    "w에 마지막 행의 이동량만 남아 있습니다. 이동량을 w에 더하지 않고 w를 그것으로 바꾼 것과 같아서, 맞은 행이 오면 "
    "w가 0이 됩니다. 그 전에 있던 가중치는 어떻게 되어야 할까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            error = t[i] - perceptron(X[i], w, b)
            w = lr * error * X[i]
            b = b + lr * error
    return w, b
