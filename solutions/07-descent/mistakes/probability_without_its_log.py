"""The loss is how much is missing to 1."""

TASK = 5
FEEDBACK = (
    "Your loss is the mean of 1 − p of the right class. Asked for is the mean of −log p. What is −log 0.5, and "
    "what is −log of a probability near 0?"
)
FEEDBACK_KO = (
    "오차가 정답 클래스의 1 − p의 평균입니다. −log p의 평균이어야 합니다. −log 0.5는 얼마이고, 0에 가까운 확률의 "
    "−log는 얼마일까요?"
)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    sums = sums - sums.max(axis=1, keepdims=True)
    e = np.exp(sums)
    totals = e.sum(axis=1, keepdims=True)
    targets = np.eye(len(b))[t]
    loss = np.sum(targets * (1 - e / totals)) / len(t)
    back = (e / totals - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)
