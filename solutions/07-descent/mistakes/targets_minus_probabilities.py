"""The sign of a difference does not matter."""

TASK = 5
FEEDBACK = (
    "Your dW and db have the opposite sign, as if they came from T − p. A step against them makes the right class "
    "less probable. For p = (0.5, 0.5) and class 0, what is p − T?"
)
FEEDBACK_KO = (
    "dW와 db의 부호가 반대입니다. T − p에서 나온 것과 같습니다. 그 반대로 한 걸음 가면 정답 클래스의 확률이 더 "
    "작아집니다. p = (0.5, 0.5)이고 클래스 0이면 p − T는 얼마일까요?"
)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    sums = sums - sums.max(axis=1, keepdims=True)
    e = np.exp(sums)
    totals = e.sum(axis=1, keepdims=True)
    targets = np.eye(len(b))[t]
    loss = np.sum(targets * (np.log(totals) - sums)) / len(t)
    back = (targets - e / totals) / len(t)
    return loss, X.T @ back, back.sum(axis=0)
