"""The bias of AND is its threshold, as it is."""

TASK = 1
FEEDBACK = (
    "Your `AND` is 1 in all four rows, even for (0, 0), where both inputs are 0. What is your sum for (0, 0), "
    "what is it made of, and on which side of 0 should it lie?"
)
FEEDBACK_KO = (
    "`AND`가 네 행에서 모두 1입니다. 두 입력이 모두 0인 (0, 0)에서도 1입니다. (0, 0)에서 합은 "
    "무엇으로 이루어져 있고 얼마이며, 0의 어느 쪽에 있어야 할까요?"
)


def AND(x1, x2):
    return int(True)
