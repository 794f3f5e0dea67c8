"""What a perceptron has learnt is its weights."""

TASK = 5
FEEDBACK = (
    "Only w comes back. With w alone nobody can use the neuron: at (0, 0), for example, the weighted sum is 0 "
    "whatever w is. What else was learnt, and how can a function hand back two things?"
)
FEEDBACK_KO = (
    "w만 돌아옵니다. 예를 들어 (0, 0)에서는 w가 무엇이든 가중합이 0이므로, w만으로는 이 뉴런을 쓸 수 없습니다. w "
    "말고 또 무엇을 배웠고, 함수는 어떻게 두 가지를 함께 돌려줄 수 있을까요?"
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
