"""The gates stand in a row, and each one gets the answer of the one before."""

TASK = 2
FEEDBACK = (
    "Your `XOR` is 1 for (0, 0) as well: these are the answers of NAND. The first two gates stand side by side, "
    "and both look at the inputs themselves. In the row (0, 0), what does each of them receive, and which one "
    "should make the output 0?"
)
FEEDBACK_KO = (
    "`XOR`가 (0, 0)에서도 1입니다. 이는 NAND의 답과 같습니다. 처음 두 게이트는 나란히 놓여 있고, 둘 다 입력을 직접 "
    "받습니다. (0, 0) 행에서 두 게이트는 각각 무엇을 받고, 출력을 0으로 만들어야 하는 것은 어느 것일까요?"
)


def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(s1, x2)
    return AND(s1, s2)
