"""Both hidden units look for an input that is on."""

TASK = 3
FEEDBACK = (
    "Your s1 gives the answers of OR, as s2 does. Two units that answer alike say no more than one. In which row "
    "of XOR is OR not enough, and what should s1 answer there?"
)
FEEDBACK_KO = (
    "s1이 s2와 똑같이 OR의 답을 냅니다. 두 뉴런이 똑같이 답하면 하나나 다름없습니다. OR만으로 부족한 "
    "XOR의 행은 어느 것이고, 그 행에서 s1은 무엇이어야 할까요?"
)


def hidden(x1, x2):
    return OR(x1, x2), OR(x1, x2)
