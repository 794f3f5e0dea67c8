"""XOR only has to have the right table; how it is made is nobody's concern."""

TASK = 2
FEEDBACK = (
    "`XOR` did not answer what `AND(NAND(x1, x2), OR(x1, x2))` gives when `AND` has another meaning. In this task "
    "it matters how XOR is made: as two layers of the three gates, the last of which is `AND`. Where does the "
    "output come from in yours?"
)
FEEDBACK_KO = (
    "`AND`의 뜻이 바뀌었을 때 `XOR`의 답이 `AND(NAND(x1, x2), OR(x1, x2))`와 달랐습니다. 이 과제에서는 세 게이트를 "
    "두 층으로 쌓고 마지막에 `AND`를 두어 XOR를 만드는 방법이 중요합니다. 지금의 회로에서 마지막 출력은 어디에서 "
    "나올까요?"
)


def XOR(x1, x2):
    return int(x1 != x2)
