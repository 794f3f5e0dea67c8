"""A bias is one number."""

TASK = 5
FEEDBACK = (
    "Your db is one number, in which all classes are added up. There is a bias for each class. Along which axis "
    "are the rows added up?"
)
FEEDBACK_KO = (
    "db가 모든 클래스를 더한 수 하나입니다. 편향은 클래스마다 있습니다. 행을 더하려면 어느 축을 따라 더해야 할까요?"
)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    sums = sums - sums.max(axis=1, keepdims=True)
    e = np.exp(sums)
    totals = e.sum(axis=1, keepdims=True)
    targets = np.eye(len(b))[t]
    loss = np.sum(targets * (np.log(totals) - sums)) / len(t)
    back = (e / totals - targets) / len(t)
    return loss, X.T @ back, back.sum()
