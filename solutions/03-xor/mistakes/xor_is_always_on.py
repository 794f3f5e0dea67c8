"""XOR has OR in its name, so OR has the last word."""

TASK = 2
FEEDBACK = (
    'Your `XOR` is 1 in all four rows. s1 says "not both are 1" and s2 says "at least one is 1", and in every row '
    "at least one of these is true. Is that enough for the output to be 1?"
)
FEEDBACK_KO = (
    '`XOR`가 네 행에서 모두 1입니다. s1은 "둘 다 1은 아니다"이고 s2는 "적어도 하나는 1이다"인데, 어느 행에서나 '
    "적어도 하나는 맞는 말입니다. 출력이 1이 되려면 둘 중 하나만 맞으면 될까요?"
)


def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(x1, x2)
    return OR(s1, s2)
