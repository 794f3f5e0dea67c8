"""The weights work against the bias."""

TASK = 5
FEEDBACK = (
    "Your b moves the right way, but your w moves the other way: where a row should give 1 and gives 0, w loses what "
    "it should gain. In which order do t and y stand where w is changed, and which sign has the step?"
)
FEEDBACK_KO = (
    "b는 맞는 방향으로 움직이지만 w는 반대로 움직입니다. 1이어야 하는데 0이 나온 행에서 w에 더해야 할 것을 빼고 "
    "있습니다. w를 바꾸는 줄에서 t와 y는 어떤 순서로 있고, 부호는 무엇인가요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            error = t[i] - perceptron(X[i], w, b)
            w = w - lr * error * X[i]
            b = b + lr * error
    return w, b
