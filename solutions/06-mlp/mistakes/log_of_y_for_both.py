"""The log is always that of y."""

TASK = 2
FEEDBACK = (
    "Where a target is 0, your binary cross entropy takes the log of y again, so that the target makes no "
    "difference. Which probability does the network give to 0 when it gives y to 1?"
)
FEEDBACK_KO = (
    "목표가 0인 곳에서도 다시 y의 로그를 써서, 목표가 무엇이든 값이 같습니다. 신경망이 ‘1일 확률은 y’라고 답했다면, "
    "0일 확률은 얼마라고 답한 것일까요?"
)


def binary_cross_entropy(y, t):
    tiny = 1e-7
    logs = t * np.log(y + tiny) + (1 - t) * np.log(y + tiny)
    return -logs.sum() / len(y)
