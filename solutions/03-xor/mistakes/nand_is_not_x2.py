"""One negative weight is enough for NAND."""

TASK = 1
FEEDBACK = (
    "Your `NAND` is the opposite of x2, whatever x1 is, so it is 0 for (0, 1) too. NAND should be 0 only when "
    "both inputs are 1. What does x1 change in your sum, and what is the sum for (0, 1)?"
)
FEEDBACK_KO = (
    "`NAND`가 x1과 상관없이 x2의 반대여서 (0, 1)에서도 0입니다. NAND는 두 입력이 모두 1일 때만 "
    "0이어야 합니다. 지금의 합에서 x1은 무엇을 바꾸고, (0, 1)에서 합은 얼마일까요?"
)


def NAND(x1, x2):
    return int(x2 != 1)
