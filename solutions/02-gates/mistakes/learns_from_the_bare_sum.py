"""The error is the distance of the sum from the target."""

TASK = 5
FEEDBACK = (
    "Your w and b go on changing after the answer is right, as if t were compared with the weighted sum and not "
    "with the neuron's answer. Which values can t − y have when y is what the perceptron answers?"
)
FEEDBACK_KO = (
    "답이 맞은 뒤에도 w와 b가 계속 바뀝니다. 목표값 t를 뉴런의 답이 아니라 그 전의 합과 비교한 것과 같습니다. y가 "
    "퍼셉트론의 답이라면 t − y가 될 수 있는 값은 무엇일까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            error = t[i] - (np.sum(w * X[i]) + b)
            w = w + lr * error * X[i]
            b = b + lr * error
    return w, b
