"""The gates stand in a row, each with the last answer and one input."""

TASK = 2
FEEDBACK = (
    "Your `XOR` is x1 in every row: x2 makes no difference to it. This happens, for instance, when the gates stand "
    "in a row and each of them gets the answer of the one before. Here two of them stand side by side. In the row "
    "(0, 1), what do these two receive, and what does the last gate join?"
)
FEEDBACK_KO = (
    "`XOR`가 네 행에서 모두 x1과 같고, x2는 아무 영향을 주지 않습니다. 예를 들어 게이트를 한 줄로 세워 저마다 앞 "
    "게이트의 답을 받게 하면 이렇게 됩니다. 여기서는 그중 둘이 나란히 있습니다. (0, 1) 행에서 이 두 게이트는 무엇을 "
    "받고, 마지막 게이트는 무엇을 합칠까요?"
)


def XOR(x1, x2):
    y = NAND(x1, x2)
    y = OR(y, x1)
    return AND(y, x1)
