"""Learning means to fire more often."""

TASK = 5
FEEDBACK = (
    "Your w and b move only at rows that should give 1. Where a row gives 1 and should give 0, they stay as they "
    "are, although the sum of such a row is too large. What is t − y for such a row, and what should it do to w and "
    "b?"
)
FEEDBACK_KO = (
    "1이 나와야 하는 행에서만 w와 b가 움직입니다. 1이 나왔는데 0이어야 하는 행에서는 합이 너무 큰데도 그대로입니다. "
    "그런 행에서 t − y는 얼마이고, w와 b를 어떻게 바꿔야 할까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            error = t[i] - perceptron(X[i], w, b)
            if error > 0:
                w = w + lr * error * X[i]
                b = b + lr * error
    return w, b
