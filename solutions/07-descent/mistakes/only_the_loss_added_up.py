"""The division belongs to the slopes."""

TASK = 5
FEEDBACK = (
    "Your dW and db are right, but your loss is a sum over the rows where the mean is asked for. With all "
    "weights 0 and two classes, what is the loss of one row, and what that of two?"
)
FEEDBACK_KO = (
    "dW와 db는 맞지만 오차가 평균이 아니라 행을 모두 더한 값입니다. 가중치가 모두 0이고 클래스가 둘이면 행 "
    "하나의 오차는 얼마이고, 행 두 개의 오차는 얼마여야 할까요?"
)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    sums = sums - sums.max(axis=1, keepdims=True)
    log_p = sums - np.log(np.exp(sums).sum(axis=1, keepdims=True))
    p = np.exp(log_p)
    targets = np.eye(len(b))[t]
    loss = -np.sum(targets * log_p)
    back = (p - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)
