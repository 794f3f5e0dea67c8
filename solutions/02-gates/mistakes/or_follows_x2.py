"""Both weights are in the sum, so both inputs are, too."""

TASK = 3
FEEDBACK = (
    "Your OR repeats x2, whatever x1 is, so it gives 0 at (1, 0). In OR each input alone has to be enough. By how "
    "much does your sum change from (0, 0) to (1, 0), and on which side of 0 should each of the two lie?"
)
FEEDBACK_KO = (
    "OR가 x1과 상관없이 x2를 그대로 따라가서 (1, 0)에서 0이 됩니다. OR에서는 입력이 하나만 켜져도 "
    "충분해야 합니다. (0, 0)에서 (1, 0)으로 가면 합은 얼마나 달라지고, 두 합은 각각 0의 어느 쪽에 "
    "있어야 할까요?"
)


def OR(x1, x2):
    return int(x2 == 1)
