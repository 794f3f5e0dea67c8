"""keepdims is always right."""

TASK = 5
FEEDBACK = (
    "Your db is a table of a single row, (1, C). It should have the shape of b, (C,). What does `keepdims=True` "
    "do to a sum?"
)
FEEDBACK_KO = (
    "db가 행이 하나인 표 (1, C)입니다. b와 같은 모양 (C,)이어야 합니다. 더할 때 `keepdims=True`는 무엇을 할까요?"
)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    sums = sums - sums.max(axis=1, keepdims=True)
    log_p = sums - np.log(np.exp(sums).sum(axis=1, keepdims=True))
    p = np.exp(log_p)
    targets = np.eye(len(b))[t]
    loss = -np.mean(log_p[np.arange(len(t)), t])
    back = (p - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0, keepdims=True)
