"""Both weights are in the sum, so both inputs are, too."""

TASK = 1
FEEDBACK = (
    "Your `AND` repeats x2, whatever x1 is, so it is 1 for (0, 1) too. In AND each input has a say. By how much "
    "does your sum change from (0, 1) to (1, 1), and on which side of 0 should each of the two lie?"
)
FEEDBACK_KO = (
    "`AND`가 x1과 상관없이 x2를 그대로 따라가서 (0, 1)에서도 1이 됩니다. AND에서는 두 입력이 모두 "
    "답을 정합니다. (0, 1)에서 (1, 1)로 가면 합은 얼마나 달라지고, 두 합은 각각 0의 어느 쪽에 있어야 "
    "할까요?"
)


def AND(x1, x2):
    return int(x2 == 1)
