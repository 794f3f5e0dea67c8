"""The start is an epoch too."""

TASK = 5
FEEDBACK = (
    "Your w and b are those of one epoch fewer than `epochs` says. How many epochs does your program make when "
    "`epochs` is 1, and how many should it make?"
)
FEEDBACK_KO = (
    "`epochs`가 말하는 것보다 한 에폭을 덜 한 것과 같은 w와 b가 나왔습니다. `epochs`가 1이면 지금 프로그램은 몇 "
    "에폭을 하고, 몇 에폭을 해야 할까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(1, epochs):
        for i in range(len(X)):
            error = t[i] - perceptron(X[i], w, b)
            w = w + lr * error * X[i]
            b = b + lr * error
    return w, b
