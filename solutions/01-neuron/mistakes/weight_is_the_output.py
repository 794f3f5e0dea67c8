"""The weight is what comes out."""

TASK = 5
FEEDBACK = (
    "Your weight is y itself, whatever x is. With this weight the neuron gives y · x. For which w does it give y?"
)
FEEDBACK_KO = (
    "x가 무엇이든 y가 그대로 가중치로 나옵니다. 이 가중치로는 뉴런이 y · x를 냅니다. w가 얼마여야 y가 나올까요?"
)


def find_weight(x, y):
    return y
