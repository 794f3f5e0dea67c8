"""When a row is right, there is nothing more to learn."""

TASK = 5
FEEDBACK = (
    "Your answers are those of a training that goes no further than the first row that is right. When one row is "
    "right, the others may still be wrong. When is an epoch over?"
)
FEEDBACK_KO = (
    "맞은 행을 만나면 더 나아가지 않는 학습과 같은 답이 나옵니다. 한 행이 맞았다고 해서 다른 행도 맞은 것은 "
    "아닙니다. 1에폭은 언제 끝날까요?"
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
