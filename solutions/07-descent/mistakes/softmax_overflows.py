"""What is right on paper is right for every number."""

TASK = 5
FEEDBACK = (
    "Your function is right for small sums, but not for sums near 1000: e¹⁰⁰⁰ becomes infinity. Softmax does not "
    "change when the same number is taken off all sums of a row. Which number makes the largest of them 0?"
)
FEEDBACK_KO = (
    "합이 작을 때는 맞지만 1000 근처에서는 맞지 않습니다. e¹⁰⁰⁰이 무한대가 되기 때문입니다. 한 행의 모든 합에서 "
    "같은 수를 빼도 소프트맥스는 그대로입니다. 가장 큰 합이 0이 되려면 무엇을 빼야 할까요?"
)


def softmax_gradients(X, t, W, b):
    e = np.exp(X @ W + b)
    p = e / e.sum(axis=1, keepdims=True)
    targets = np.eye(len(b))[t]
    loss = -np.sum(targets * np.log(p)) / len(t)
    back = (p - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)


def softmax_gradients(X, t, W, b):
    e = np.exp(X @ W + b)
    p = e / e.sum(axis=1, keepdims=True)
    targets = np.eye(len(b))[t]
    loss = -np.sum(np.log(p[np.arange(len(t)), t])) / len(t)
    back = (p - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    p = np.exp(sums) / np.exp(sums).sum(axis=1, keepdims=True)
    log_p = sums - np.log(np.exp(sums).sum(axis=1, keepdims=True))
    targets = np.eye(len(b))[t]
    loss = -np.mean(log_p[np.arange(len(t)), t])
    back = (p - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    log_p = sums - np.log(np.exp(sums).sum(axis=1, keepdims=True))
    p = np.exp(log_p)
    targets = np.eye(len(b))[t]
    loss = -np.mean(log_p[np.arange(len(t)), t])
    back = (p - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    log_p = sums - np.log(np.exp(sums).sum(axis=1, keepdims=True))
    p = np.exp(log_p)
    targets = np.eye(len(b))[t]
    loss = -np.sum(targets * log_p) / len(t)
    back = (p - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    p = np.exp(sums) / np.exp(sums).sum(axis=1, keepdims=True)
    targets = np.eye(len(b))[t]
    loss = -np.mean(np.log(p[np.arange(len(t)), t] + 1e-7))
    back = (p - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    p = np.exp(sums) / np.exp(sums).sum(axis=1, keepdims=True)
    targets = np.eye(len(b))[t]
    loss = -np.mean(np.log(p[np.arange(len(t)), t] + 1e-8))
    back = (p - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    p = np.exp(sums) / np.exp(sums).sum(axis=1, keepdims=True)
    targets = np.eye(len(b))[t]
    loss = -np.mean(np.log(p[np.arange(len(t)), t] + 1e-12))
    back = (p - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    shifted = sums - sums.max(axis=1, keepdims=True)
    p = np.exp(shifted) / np.exp(shifted).sum(axis=1, keepdims=True)
    targets = np.eye(len(b))[t]
    loss = np.mean(np.log(np.exp(sums).sum(axis=1)) - sums[np.arange(len(t)), t])
    back = (p - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)
