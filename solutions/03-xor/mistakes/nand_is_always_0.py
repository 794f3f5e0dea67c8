"""NAND is AND with negative weights, and the bias stays as it is."""

TASK = 1
FEEDBACK = (
    "Your `NAND` is 0 in all four rows, even at (0, 0), where both inputs are 0. NAND should be on there, because "
    "the inputs are not both 1. What is your sum at (0, 0), and on which side of 0 should it lie?"
)
FEEDBACK_KO = (
    "`NAND`가 네 행에서 모두 0입니다. 두 입력이 모두 0인 (0, 0)에서도 0입니다. 두 입력이 모두 1은 아니므로 이때 "
    "NAND는 켜져야 합니다. (0, 0)에서 합은 얼마이고, 0의 어느 쪽에 있어야 할까요?"
)


def NAND(x1, x2):
    x = np.array([x1, x2])
    w = np.array([-0.5, -0.5])
    b = -0.7
    if np.sum(w * x) + b > 0:
        return 1
    return 0
