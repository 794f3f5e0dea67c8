"""Both hidden units look for an input that is off."""

TASK = 3
FEEDBACK = (
    "Your s2 gives the answers of NAND, as s1 does. Two units that answer alike say no more than one. In which "
    "row of XOR is NAND not enough, and what should s2 answer there?"
)
FEEDBACK_KO = (
    "s2가 s1과 똑같이 NAND의 답을 냅니다. 두 뉴런이 똑같이 답하면 하나나 다름없습니다. NAND만으로 "
    "부족한 XOR의 행은 어느 것이고, 그 행에서 s2는 무엇이어야 할까요?"
)


def hidden(x1, x2):
    return NAND(x1, x2), NAND(x1, x2)
