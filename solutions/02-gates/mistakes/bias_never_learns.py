"""Only the weights are learnt; the bias is given."""

TASK = 5
FEEDBACK = (
    "Your bias is still 0 after the training. At (0, 0) the weighted sum is 0 whatever the weights are, so only b "
    "can change the answer there. Which of the gates needs a 1 at (0, 0), and how could the neuron learn it?"
)
FEEDBACK_KO = (
    "학습이 끝난 뒤에도 편향이 0입니다. (0, 0)에서는 가중치가 무엇이든 가중합이 0이므로, b만이 답을 바꿀 수 "
    "있습니다. (0, 0)에서 1이어야 하는 게이트는 무엇이고, 뉴런은 그것을 어떻게 배울 수 있을까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            error = t[i] - perceptron(X[i], w, b)
            w = w + lr * error * X[i]
    return w, b
