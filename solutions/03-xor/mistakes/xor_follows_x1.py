"""The last gate joins s1 with the first input."""

TASK = 2
FEEDBACK = (
    "Your `XOR` is 1 for (1, 0) but 0 for (0, 1), as if only the first switch could turn the lamp on. XOR treats "
    "both inputs alike. In the row (0, 1), which two values does your last gate receive, and which of them makes "
    "it 0?"
)
FEEDBACK_KO = (
    "`XOR`가 (1, 0)에서는 1인데 (0, 1)에서는 0입니다. 첫째 스위치로만 전등을 켤 수 있는 것과 같습니다. XOR는 두 "
    "입력을 똑같이 다룹니다. (0, 1) 행에서 마지막 게이트는 어떤 두 값을 받고, 그중 어느 것 때문에 0이 될까요?"
)


def XOR(x1, x2):
    s1 = NAND(x1, x2)
    return AND(x1, s1)
