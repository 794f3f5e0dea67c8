"""The two values are returned in the order in which they were thought of."""

TASK = 5
FEEDBACK = (
    "You return b first and w second. Python does not know what a value is called outside of the function; whoever "
    "takes the pair goes by the order. Which order does the task ask for?"
)
FEEDBACK_KO = (
    "b를 먼저, w를 나중에 돌려주고 있습니다. 함수 밖에서는 값의 이름을 알 수 없고, 받는 쪽은 순서만 보고 받습니다. "
    "문제에서는 어떤 순서로 돌려주라고 했나요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            error = t[i] - perceptron(X[i], w, b)
            w = w + lr * error * X[i]
            b = b + lr * error
    return b, w
