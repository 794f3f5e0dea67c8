"""NAND goes off as soon as an input is on."""

TASK = 1
FEEDBACK = (
    "Your `NAND` is 1 for (0, 0) only: these are the answers of NOR. NAND should be 0 only when both inputs are "
    "1. What is your sum for (1, 0), and on which side of 0 should it lie?"
)
FEEDBACK_KO = (
    "`NAND`가 (0, 0)에서만 1입니다. NOR의 답입니다. NAND는 두 입력이 모두 1일 때만 0이어야 "
    "합니다. (1, 0)에서 합은 얼마이고, 0의 어느 쪽에 있어야 할까요?"
)


def NAND(x1, x2):
    return int(not (x1 or x2))
