"""A sum is a sum."""

TASK = 5
FEEDBACK = (
    "Your probabilities add up to 1 over the whole table. Each row has probabilities of its own. What are they "
    "for two rows of two sums that are all 0?"
)
FEEDBACK_KO = (
    "확률을 표 전체에서 더했을 때 1이 됩니다. 확률은 행마다 따로 있습니다. 합이 모두 0인 행 두 개, 클래스 두 "
    "개라면 확률은 각각 얼마일까요?"
)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    e = np.exp(sums - sums.max())
    p = e / e.sum()
    targets = np.eye(len(b))[t]
    loss = -np.sum(targets * np.log(p)) / len(t)
    back = (p - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    sums = sums - sums.max(axis=1, keepdims=True)
    e = np.exp(sums)
    p = e / e.sum()
    targets = np.eye(len(b))[t]
    loss = -np.sum(targets * np.log(p)) / len(t)
    back = (p - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    sums = sums - sums.max(axis=1, keepdims=True)
    log_p = sums - np.log(np.exp(sums).sum())
    targets = np.eye(len(b))[t]
    loss = -np.sum(targets * log_p) / len(t)
    back = (np.exp(log_p) - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)
