"""One half is subtracted from the other."""

TASK = 2
FEEDBACK = (
    "In your binary cross entropy the rows whose target is 0 are subtracted from those whose target is 1. Each row "
    "costs something. Should a row with target 0 make the loss larger or smaller?"
)
FEEDBACK_KO = (
    "이진 교차 엔트로피에서 목표가 1인 행의 값에서 목표가 0인 행의 값을 뺍니다. 행마다 오차가 있습니다. 목표가 0인 "
    "행은 오차를 키워야 할까요, 줄여야 할까요?"
)


def binary_cross_entropy(y, t):
    tiny = 1e-7
    logs = t * np.log(y + tiny) - (1 - t) * np.log(1 - y + tiny)
    return -logs.sum() / len(y)
