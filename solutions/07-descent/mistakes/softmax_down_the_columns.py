"""axis=0 is the first choice."""

TASK = 5
FEEDBACK = (
    "Your probabilities add up to 1 down each column, as if the rows competed for a class. The classes compete "
    "within a row. Along which axis does a row run?"
)
FEEDBACK_KO = (
    "확률을 열 방향으로 더했을 때 1이 됩니다. 행끼리 한 클래스를 두고 겨루는 것과 같습니다. 겨루는 것은 한 행 "
    "안의 클래스들입니다. 행은 어느 축을 따라 놓여 있을까요?"
)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    e = np.exp(sums - sums.max(axis=0))
    p = e / e.sum(axis=0)
    targets = np.eye(len(b))[t]
    loss = -np.sum(targets * np.log(p)) / len(t)
    back = (p - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    sums = sums - sums.max(axis=0)
    log_p = sums - np.log(np.exp(sums).sum(axis=0))
    p = np.exp(log_p)
    targets = np.eye(len(b))[t]
    loss = -np.mean(log_p[np.arange(len(t)), t])
    back = (p - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    sums = sums - sums.max(axis=1, keepdims=True)
    log_p = sums - np.log(np.exp(sums).sum(axis=0))
    p = np.exp(log_p)
    targets = np.eye(len(b))[t]
    loss = -np.mean(log_p[np.arange(len(t)), t])
    back = (p - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    sums = sums - sums.max(axis=1, keepdims=True)
    p = np.exp(sums) / np.exp(sums).sum(axis=0)
    targets = np.eye(len(b))[t]
    loss = -np.mean(np.log(p[np.arange(len(t)), t]))
    back = (p - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)
