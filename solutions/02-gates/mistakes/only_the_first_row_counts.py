"""When a row is right, there is nothing more to learn."""

TASK = 5
FEEDBACK = (
    "Only the first row teaches your neuron anything, as if the training ended with it, or an epoch broke off at "
    "a row that is right. That one row is right says nothing about the others. When is an epoch over?"
)
FEEDBACK_KO = (
    "첫 번째 행에서만 배웁니다. 그 행을 보고 학습을 끝냈거나, 답이 맞은 행에서 에폭을 멈춘 것과 같습니다. 한 행이 "
    "맞았다고 해서 다른 행도 맞은 것은 아닙니다. 1에폭은 언제 끝납니까?"
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
