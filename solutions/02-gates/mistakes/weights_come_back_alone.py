"""What a perceptron has learnt is its weights."""

TASK = 5
FEEDBACK = (
    "Only w comes back. With it alone nobody can use the neuron: at (0, 0), for example, w does not decide "
    "anything. What else was learnt, and how can a function hand over two things?"
)
FEEDBACK_KO = (
    "w만 돌아옵니다. w만으로는 이 뉴런을 쓸 수 없습니다. 예를 들어 (0, 0)에서는 w가 아무것도 정하지 못합니다. w "
    "말고 또 무엇을 배웠습니까? 함수는 어떻게 두 가지를 함께 건네줄 수 있습니까?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            error = t[i] - perceptron(X[i], w, b)
            w = w + lr * error * X[i]
            b = b + lr * error
    return w
