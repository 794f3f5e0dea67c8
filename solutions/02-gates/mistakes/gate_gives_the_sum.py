"""The weighted sum is the answer of a gate."""

TASK = 3
FEEDBACK = (
    "Your gate answers with a weighted sum, as with the weights and the bias of the README. A gate says yes or "
    "no. What turns such a sum into a 0 or a 1?"
)
FEEDBACK_KO = (
    "게이트의 답으로 가중합이 그대로 나왔습니다. README에 있는 가중치와 편향으로 구한 합과 같습니다. 게이트는 "
    "예나 아니요로 답합니다. 이런 합을 0 또는 1로 바꾸는 것은 무엇일까요?"
)


def AND(x1, x2):
    return 0.5 * x1 + 0.5 * x2 - 0.7


def NAND(x1, x2):
    return -0.5 * x1 - 0.5 * x2 + 0.7


def OR(x1, x2):
    return 0.5 * x1 + 0.5 * x2 - 0.2
