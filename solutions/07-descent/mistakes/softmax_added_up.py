"""A sum is as good as a mean."""

TASK = 5
FEEDBACK = (
    "Your loss, dW and db are sums over the rows where means are asked for. With all weights 0 and two classes, "
    "the loss should be log 2 for any number of rows. By what is still to be divided?"
)
FEEDBACK_KO = (
    "오차와 dW, db가 모두 평균이 아니라 행을 모두 더한 값입니다. 가중치가 모두 0이고 클래스가 둘이면 행이 몇 "
    "개이든 오차는 log 2여야 합니다. 무엇으로 더 나누어야 할까요?"
)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    sums = sums - sums.max(axis=1, keepdims=True)
    e = np.exp(sums)
    totals = e.sum(axis=1, keepdims=True)
    targets = np.eye(len(b))[t]
    loss = np.sum(targets * (np.log(totals) - sums))
    back = e / totals - targets
    return loss, X.T @ back, back.sum(axis=0)
