"""Each epoch starts with fresh weights, and the bias goes on."""

TASK = 5
FEEDBACK = (
    "Your w holds only what a single epoch made of it, while b goes on from epoch to epoch: as if w became zeros "
    "again with each epoch. What is learnt in one epoch is what the next begins with. Where do the weights become "
    "zeros?"
)
FEEDBACK_KO = (
    "b는 에폭에서 에폭으로 이어지지만, w에는 에폭 한 번의 결과만 남아 있습니다. 에폭마다 w를 다시 0으로 만드는 것과 "
    "같습니다. 한 에폭에서 배운 것을 다음 에폭이 이어받아야 합니다. w를 0으로 만드는 줄은 어디에 있나요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        w = np.zeros(X.shape[1])
        for i in range(len(X)):
            error = t[i] - perceptron(X[i], w, b)
            w = w + lr * error * X[i]
            b = b + lr * error
    return w, b
