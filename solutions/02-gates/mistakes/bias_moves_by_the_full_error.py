"""The learning rate belongs to the weights alone."""

TASK = 5
FEEDBACK = (
    "Your w moves as it should, but b moves by the full error, as if `lr` were 1 for it. The learning rate says "
    "how large the whole step is. With `lr` = 0.5 and an error of 1, by how much should b change?"
)
FEEDBACK_KO = (
    "w는 맞게 움직이지만 b는 `lr`이 1인 것처럼 오차만큼 그대로 움직입니다. 학습률은 한 번에 얼마나 크게 "
    "고칠지를 정합니다. `lr` = 0.5이고 오차가 1이면 b는 얼마나 바뀌어야 할까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            error = t[i] - perceptron(X[i], w, b)
            w = w + lr * error * X[i]
            b = b + error
    return w, b
