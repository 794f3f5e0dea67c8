"""A function returns where an epoch is done, in the loop."""

TASK = 5
FEEDBACK = (
    "Your answers are those of a function that ends after its first epoch, however many are asked for. A function "
    "ends at the first `return` that it reaches. In which of your loops does it stand, and how many epochs should be "
    "over by then?"
)
FEEDBACK_KO = (
    "에폭을 몇 번 하라고 해도 첫 에폭에서 끝나는 함수와 같은 답입니다. 함수는 처음 만나는 `return`에서 끝납니다. 지금 "
    "`return`은 어느 반복문 안에 있고, 그때까지 에폭이 몇 번 끝나 있어야 할까요?"
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
