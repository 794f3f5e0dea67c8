"""One epoch is what there is: a function returns within the loop, or w and b begin anew with each epoch."""

TASK = 5
FEEDBACK = (
    "Never more than one epoch counts here, however many are asked for. Where do w and b become zeros, and where does "
    "`return` stand: before, within or after the loop over the epochs? How many epochs should be over by then?"
)
FEEDBACK_KO = (
    "에폭을 몇 번 하라고 해도 결과에는 많아야 에폭 한 번만 반영됩니다. w와 b를 0으로 만드는 줄과 `return`은 에폭 "
    "반복문의 앞, 안, 뒤 가운데 어디에 있나요? `return`에 이를 때까지 에폭이 몇 번 끝나 있어야 할까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            error = t[i] - perceptron(X[i], w, b)
            w = w + lr * error * X[i]
            b = b + lr * error
        return w, b
    return w, b


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            error = t[i] - perceptron(X[i], w, b)
            w = w + lr * error * X[i]
            b = b + lr * error
        return w, b
    return None


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        w = np.zeros(X.shape[1])
        b = 0.0
        for i in range(len(X)):
            error = t[i] - perceptron(X[i], w, b)
            w = w + lr * error * X[i]
            b = b + lr * error
    return w, b
