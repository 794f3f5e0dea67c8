"""y is the probability of 0."""

TASK = 2
FEEDBACK = (
    "Your binary cross entropy takes 1 − y where the target is 1, and y where it is 0, so that a sure and right "
    "answer costs most. Which of the two is the probability of 1?"
)
FEEDBACK_KO = (
    "목표가 1인 곳에서 1 − y를, 0인 곳에서 y를 써서, 확신하고 맞힌 답의 오차가 가장 큽니다. y와 1 − y 가운데 1일 "
    "확률은 어느 것일까요?"
)


def binary_cross_entropy(y, t):
    tiny = 1e-7
    logs = (1 - t) * np.log(y + tiny) + t * np.log(1 - y + tiny)
    return -logs.sum() / len(y)
