"""The error alone says how far the weights have to move."""

TASK = 5
FEEDBACK = (
    "Each weight moves by `lr` times the error, whatever its input was. An input of 0 had no part in the sum, so "
    "its weight is not to blame. With the row (2, −1, 0) and an error of 1, which weights should go up, and which "
    "one down?"
)
FEEDBACK_KO = (
    "입력이 무엇이든 가중치마다 `lr`에 오차를 곱한 만큼 움직입니다. 입력이 0이면 합에 들어가지 않았으니 그 "
    "가중치의 탓이 아닙니다. 행이 (2, −1, 0)이고 오차가 1이면 어느 가중치가 커지고 어느 가중치가 작아져야 "
    "할까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            error = t[i] - perceptron(X[i], w, b)
            w = w + lr * error
            b = b + lr * error
    return w, b
