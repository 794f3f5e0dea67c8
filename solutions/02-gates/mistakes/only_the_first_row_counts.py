"""When a row is right, there is nothing more to learn."""

TASK = 5
FEEDBACK = (
    "No row but the first one ever changes w and b, as if the training ended with it, or an epoch stopped at a row "
    "that is right. When one row is right, the others may still be wrong. When is an epoch over?"
)
FEEDBACK_KO = (
    "첫 번째 행 말고는 어느 행도 w와 b를 바꾸지 않습니다. 첫 행만 보고 학습을 끝냈거나, 답이 맞은 행에서 에폭을 "
    "멈춘 것과 같습니다. 한 행이 맞았다고 해서 다른 행도 맞은 것은 아닙니다. 1에폭은 언제 끝날까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            error = t[i] - perceptron(X[i], w, b)
            if error == 0:
                break
            w = w + lr * error * X[i]
            b = b + lr * error
    return w, b
