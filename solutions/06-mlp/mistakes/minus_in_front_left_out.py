"""The sum of the logs is the loss."""

TASK = 2
FEEDBACK = (
    "Your cross entropy has its sign turned: it is below 0, and grows when the network becomes better. The log of a "
    "probability is negative. What makes a loss of it, which becomes smaller?"
)
FEEDBACK_KO = (
    "교차 엔트로피의 부호가 반대입니다. 0보다 작고, 신경망이 나아질수록 커집니다. 확률의 로그는 음수입니다. "
    "나아질수록 작아지는 손실이 되려면 무엇을 해야 할까요?"
)


def binary_cross_entropy(y, t):
    tiny = 1e-7
    logs = t * np.log(y + tiny) + (1 - t) * np.log(1 - y + tiny)
    return logs.sum() / len(y)


def cross_entropy(y, t):
    if t.ndim == 1:
        t = np.eye(y.shape[1])[t]
    logs = t * np.log(y + 1e-7)
    return logs.sum() / len(y)
