"""Each example of a 1 strengthens its inputs, whatever the neuron says already."""

TASK = 5
FEEDBACK = (
    "Your answers are those of a training in which every row with t = 1 changes w and b again in every epoch, even "
    "when its answer is already right, and rows with t = 0 never do. The step should depend on how wrong the answer "
    "is. What is t − y when the answer is right?"
)
FEEDBACK_KO = (
    "답이 이미 맞았는데도 t = 1인 행은 에폭마다 w와 b를 다시 바꾸고, t = 0인 행은 한 번도 바꾸지 않는 학습과 같은 "
    "답이 나옵니다. 얼마나 고칠지는 답이 얼마나 틀렸는지에 달려 있어야 합니다. 뉴런의 답이 맞을 때 t − y는 얼마일까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            w = w + lr * t[i] * X[i]
            b = b + lr * t[i]
    return w, b
