"""NAND needs another bias only."""

TASK = 3
FEEDBACK = (
    "Your NAND has the table of OR: it is 0 only at (0, 0). In NAND an input that is on has to push the sum down, "
    "not up. What is your sum at (0, 0) and at (1, 1), and on which side of 0 should each of them lie?"
)
FEEDBACK_KO = (
    "NAND의 진리표가 OR와 같습니다. (0, 0)에서만 0입니다. NAND에서는 켜진 입력이 합을 올리지 않고 "
    "내려야 합니다. (0, 0)과 (1, 1)에서 합은 얼마이고, 각각 0의 어느 쪽에 있어야 할까요?"
)


def NAND(x1, x2):
    return int(x1 or x2)
