"""The learning rate belongs to the bias alone."""

TASK = 5
FEEDBACK = (
    "Your b moves as it should, but w moves as if `lr` were 1 for it. The learning rate says how large the whole "
    "step is. With `lr` = 0.5, an error of 1 and an input of 2, by how much should its weight change?"
)
FEEDBACK_KO = (
    "b는 맞게 움직이지만 w는 `lr`이 1인 것처럼 움직입니다. 학습률은 한 번에 얼마나 크게 고칠지를 정합니다. "
    "`lr` = 0.5, 오차 1, 입력 2이면 그 가중치는 얼마나 바뀌어야 할까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            error = t[i] - perceptron(X[i], w, b)
            w = w + error * X[i]
            b = b + lr * error
    return w, b
