"""The digit of the sum is 0 only when both bits are 1."""

TASK = 6
FEEDBACK = (
    "Your sum digit gives the answers of NAND: it is 1 for (0, 0), too. When there is nothing to add, nothing can "
    "come out. Which digit should 0 + 0 give, and which gate of this exercise gives it in all four rows?"
)
FEEDBACK_KO = (
    "합 자리가 NAND의 답을 내서 (0, 0)에서도 1입니다. 더할 것이 없으면 나올 것도 없습니다. 0 + 0의 "
    "합 자리는 무엇이어야 하고, 네 행에서 모두 맞는 게이트는 이 연습의 어느 것일까요?"
)


def half_adder(x1, x2):
    return NAND(x1, x2), AND(x1, x2)
