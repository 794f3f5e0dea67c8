"""Who has seen each row once has learnt it."""

TASK = 5
FEEDBACK = (
    "Your training ends after one pass over the rows, as if it returned too early. A later row may undo what an "
    "earlier one has taught, so one pass is seldom enough. When AND is learnt, which rows are still wrong after "
    "your first epoch?"
)
FEEDBACK_KO = (
    "모든 행을 한 번씩만 보고 학습이 끝납니다. 너무 일찍 반환한 것과 같습니다. 뒤의 행이 앞의 행에서 배운 것을 "
    "되돌릴 수 있으므로 한 번으로는 부족할 때가 많습니다. AND를 배울 때 첫 에폭이 끝나면 아직 틀리는 행은 어느 "
    "것일까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for i in range(len(X)):
        error = t[i] - perceptron(X[i], w, b)
        w = w + lr * error * X[i]
        b = b + lr * error
    return w, b
