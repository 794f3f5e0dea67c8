"""The error times the input is the step; the learning rate is an extra."""

TASK = 5
FEEDBACK = (
    "Your w and b move by the full error, whatever `lr` is: with `lr` = 0.5 they move twice as far as they should. "
    "The learning rate says how large each step is. What should change when `lr` is halved?"
)
FEEDBACK_KO = (
    "`lr`이 얼마이든 w와 b가 오차만큼 그대로 움직입니다. `lr` = 0.5이면 움직여야 할 만큼의 두 배를 움직입니다. "
    "학습률은 한 번에 얼마나 크게 고칠지를 정합니다. `lr`을 반으로 줄이면 무엇이 달라져야 할까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            error = t[i] - perceptron(X[i], w, b)
            w = w + error * X[i]
            b = b + error
    return w, b
