"""The sum of the logs is the loss."""

TASK = 2
FEEDBACK = (
    "Your cross entropy has its sign turned: wrong answers make it negative, and it grows when the network becomes "
    "better. The log of a number below 1 is negative. What turns that into a loss, which should become smaller?"
)
FEEDBACK_KO = (
    "교차 엔트로피의 부호가 반대입니다. 답이 틀리면 음수가 되고, 신경망이 나아질수록 커집니다. 1보다 작은 수의 "
    "로그는 음수입니다. 나아질수록 작아지는 오차가 되려면 무엇을 해야 할까요?"
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
