"""One negative weight is enough for NAND."""

TASK = 3
FEEDBACK = (
    "Your NAND is the opposite of x1, whatever x2 is, so it gives 0 at (1, 0) too. NAND should go off only when "
    "both inputs are on. What does x2 change in your sum, and what is the sum at (1, 0)?"
)
FEEDBACK_KO = (
    "NAND가 x2와 상관없이 x1의 반대여서 (1, 0)에서도 0입니다. NAND는 두 입력이 모두 켜졌을 때만 "
    "꺼져야 합니다. 지금의 합에서 x2는 무엇을 바꾸고, (1, 0)에서 합은 얼마일까요?"
)


def NAND(x1, x2):
    return int(x1 != 1)
