"""The gates stand in a row, and each one gets the answer of the one before."""

TASK = 2
FEEDBACK = (
    "Your `XOR` is on for (0, 0) as well: these are the answers of NAND. The first two gates stand side by side, "
    "and neither waits for the other. In the row (0, 0), what does each of them receive, and which one should "
    "keep the lamp dark?"
)
FEEDBACK_KO = (
    "`XOR`가 (0, 0)에서도 켜집니다. NAND의 답입니다. 처음 두 게이트는 나란히 놓여 있어서 서로의 답을 기다리지 "
    "않습니다. (0, 0) 행에서 두 게이트는 각각 무엇을 받고, 둘 중 어느 것이 전등을 꺼야 합니까?"
)


def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(s1, x2)
    return AND(s1, s2)
