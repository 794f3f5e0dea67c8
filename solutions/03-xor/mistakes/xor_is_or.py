"""One input or the other is on: that is OR."""

TASK = 2
FEEDBACK = (
    "Your `XOR` is 1 for (1, 1) as well: these are the answers of OR. When both inputs are 1, one of the gates has "
    "to make the output 0. Which of your three gates is 0 in the row (1, 1), and does its answer reach the last "
    "gate?"
)
FEEDBACK_KO = (
    "`XOR`가 (1, 1)에서도 1입니다. OR의 답입니다. 두 입력이 모두 1일 때 출력을 0으로 만드는 게이트가 있어야 "
    "합니다. 세 게이트 가운데 (1, 1) 행에서 0을 내는 것은 무엇이고, 그 답이 마지막 게이트까지 전해질까요?"
)


def XOR(x1, x2):
    s1 = OR(x1, x2)
    s2 = OR(x1, x2)
    return AND(s1, s2)
