"""Any largest sum will do."""

TASK = 5
FEEDBACK = (
    "Your answers are those for sums from which the largest of each column is taken off. Softmax stays the same "
    "only if one and the same number is taken off all sums of a row. Along which axis does a row run?"
)
FEEDBACK_KO = (
    "열마다 가장 큰 합을 뺀 것과 같은 답이 나왔습니다. 한 행의 모든 합에서 똑같은 수를 뺄 때만 소프트맥스가 "
    "그대로입니다. 행은 어느 축을 따라 놓여 있을까요?"
)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    sums = sums - sums.max(axis=0)
    log_p = sums - np.log(np.exp(sums).sum(axis=1, keepdims=True))
    p = np.exp(log_p)
    targets = np.eye(len(b))[t]
    loss = -np.mean(log_p[np.arange(len(t)), t])
    back = (p - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    sums = sums - sums.max(axis=0)
    p = np.exp(sums) / np.exp(sums).sum(axis=1, keepdims=True)
    targets = np.eye(len(b))[t]
    loss = -np.mean(np.log(p[np.arange(len(t)), t]))
    back = (p - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)
