"""The bias collects all errors."""

TASK = 5
FEEDBACK = (
    "Your db is a sum over the rows, and so N times too large where there are N rows; the loss and dW are right. The "
    "rows of which table are added up in the README's formula?"
)
FEEDBACK_KO = (
    "오차와 dW는 맞지만 db가 평균이 아니라 행을 모두 더한 값이어서, 행이 N개이면 맞는 값의 N배입니다. README의 "
    "식에서는 무엇의 행을 더하나요?"
)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    sums = sums - sums.max(axis=1, keepdims=True)
    log_p = sums - np.log(np.exp(sums).sum(axis=1, keepdims=True))
    p = np.exp(log_p)
    targets = np.eye(len(b))[t]
    loss = -np.mean(log_p[np.arange(len(t)), t])
    back = p - targets
    return loss, X.T @ back / len(t), back.sum(axis=0)
