"""The signs of AND and NAND make no difference."""

TASK = 1
FEEDBACK = (
    "Your `AND` gives the answers of NAND: it is 0 for (1, 1) only. Two names may have changed places, or a sign "
    "is missing. What is your sum for (1, 1), and on which side of 0 should it lie?"
)
FEEDBACK_KO = (
    "`AND`가 NAND의 답을 냅니다. (1, 1)에서만 0입니다. 두 이름이 서로 바뀌었거나 부호가 빠졌을 수 "
    "있습니다. (1, 1)에서 합은 얼마이고, 0의 어느 쪽에 있어야 할까요?"
)


def AND(x1, x2):
    return int(not (x1 and x2))
