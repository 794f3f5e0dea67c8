"""Each probability has its log."""

TASK = 5
FEEDBACK = (
    "Your loss adds up −log p of all classes. Only that of the right class counts. Which number do you multiply "
    "by, so that the others vanish?"
)
FEEDBACK_KO = (
    "오차가 모든 클래스의 −log p를 더한 값입니다. 정답 클래스의 것만 세어야 합니다. 무엇을 곱하면 나머지가 없어질까요?"
)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    sums = sums - sums.max(axis=1, keepdims=True)
    e = np.exp(sums)
    totals = e.sum(axis=1, keepdims=True)
    targets = np.eye(len(b))[t]
    loss = np.sum(np.log(totals) - sums) / len(t)
    back = (e / totals - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)
