"""The step of a row is its new weight."""

TASK = 5
FEEDBACK = (
    "Your w and b hold only the last step, as if each row replaced them. When a row is right its step is 0, and "
    "then everything learnt before is lost. What should a new step do with the weights that are already there?"
)
FEEDBACK_KO = (
    "w와 b에 마지막 수정량만 남습니다. 행마다 값을 통째로 새로 쓴 것과 같습니다. 답이 맞은 행의 수정량은 0이므로 "
    "그때까지 배운 것이 모두 사라집니다. 새로운 수정량은 이미 있는 가중치에 어떻게 반영되어야 할까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            error = t[i] - perceptron(X[i], w, b)
            w = lr * error * X[i]
            b = lr * error
    return w, b
