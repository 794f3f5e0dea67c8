"""A mean is over everything."""

TASK = 5
FEEDBACK = (
    "Your loss is a mean over all numbers of the table, and so divided by the number of classes, too. Only one "
    "class of each row costs anything. By what alone is divided?"
)
FEEDBACK_KO = (
    "오차가 표의 모든 수에 대한 평균이어서 클래스의 개수로도 나누어졌습니다. 오차가 생기는 것은 행마다 한 "
    "클래스뿐입니다. 무엇으로만 나누어야 할까요?"
)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    sums = sums - sums.max(axis=1, keepdims=True)
    e = np.exp(sums)
    totals = e.sum(axis=1, keepdims=True)
    targets = np.eye(len(b))[t]
    loss = np.mean(targets * (np.log(totals) - sums))
    back = (e / totals - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)
