"""An error has a size, and no sign."""

TASK = 5
FEEDBACK = (
    "Your w and b move as if every error were positive. A row that gives 1 and should give 0 then gets an even "
    "larger sum. Which sign does t − y have there?"
)
FEEDBACK_KO = (
    "모든 오차가 양수인 것처럼 w와 b가 움직입니다. 그러면 1이 나왔는데 0이어야 하는 행의 합이 더 커집니다. 그런 "
    "행에서 t − y의 부호는 무엇일까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            error = abs(t[i] - perceptron(X[i], w, b))
            w = w + lr * error * X[i]
            b = b + lr * error
    return w, b
