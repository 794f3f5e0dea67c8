"""One input or the other is on: that is OR."""

TASK = 2
FEEDBACK = (
    "Your `XOR` is on for (1, 1) as well: these are the answers of OR. Something has to object when both "
    "switches are up. Which of your three gates is 0 in the row (1, 1), and does its answer reach the end?"
)
FEEDBACK_KO = (
    "`XOR`가 (1, 1)에서도 켜집니다. OR의 답입니다. 두 스위치가 모두 올라가면 안 된다고 말해 주는 것이 있어야 "
    "합니다. 세 게이트 가운데 (1, 1) 행에서 0을 내는 것은 무엇이고, 그 답이 끝까지 전해집니까?"
)


def XOR(x1, x2):
    s1 = OR(x1, x2)
    s2 = OR(x1, x2)
    return AND(s1, s2)
