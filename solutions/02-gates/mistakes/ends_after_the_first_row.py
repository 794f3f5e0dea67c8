"""A function returns where its work is done, in the loop."""

TASK = 5
FEEDBACK = (
    "Your w and b are those after the first row alone: the other rows were never looked at. A function ends at the "
    "first `return` that it reaches. With 4 rows and 30 epochs, how many rows should have been seen before w and b "
    "come back?"
)
FEEDBACK_KO = (
    "첫 행만 보고 얻은 w와 b가 나왔습니다. 다른 행은 한 번도 보지 않았습니다. 함수는 처음 만나는 `return`에서 "
    "끝납니다. 행이 4개이고 에폭이 30번이면, w와 b를 돌려주기 전에 행을 모두 몇 번 보아야 할까요?"
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
