"""OR and NAND are both 1 in three rows."""

TASK = 1
FEEDBACK = (
    "Your `OR` gives the answers of NAND: it is 0 for (1, 1) and 1 for (0, 0). Both gates are 1 in three rows, "
    "but not in the same ones. On which side of 0 does your sum lie for (0, 0) and for (1, 1), and on which side "
    "should it lie?"
)
FEEDBACK_KO = (
    "`OR`가 NAND의 답을 내서 (1, 1)에서 0이고 (0, 0)에서 1입니다. 두 게이트 모두 세 행에서 "
    "1이지만 같은 행이 아닙니다. (0, 0)과 (1, 1)에서 합은 0의 어느 쪽에 있고, 어느 쪽에 있어야 "
    "할까요?"
)


def OR(x1, x2):
    return int(not (x1 and x2))
