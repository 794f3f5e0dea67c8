"""axis=1 adds up the rows."""

TASK = 5
FEEDBACK = (
    "Your db has a number for each row, where one for each class is asked for. `axis=1` adds up along a row. "
    "Which axis is left?"
)
FEEDBACK_KO = (
    "db에 클래스마다가 아니라 행마다 수가 하나씩 있습니다. `axis=1`은 한 행을 따라 더합니다. 남은 축은 무엇일까요?"
)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    sums = sums - sums.max(axis=1, keepdims=True)
    e = np.exp(sums)
    totals = e.sum(axis=1, keepdims=True)
    targets = np.eye(len(b))[t]
    loss = np.sum(targets * (np.log(totals) - sums)) / len(t)
    back = (e / totals - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=1)
