"""XOR only has to have the right table; how it is made is nobody's concern."""

TASK = 2
FEEDBACK = (
    "The table of your `XOR` is right, but it stays the same when `AND` gets another meaning, as if your circuit "
    "did not use `AND`. In this task it matters how XOR is made: as two layers of the three gates. Where does the "
    "output come from in yours?"
)
FEEDBACK_KO = (
    "`XOR`의 진리표는 맞지만, `AND`의 뜻이 바뀌어도 답이 그대로입니다. `AND` 없이 만든 회로와 같습니다. 이 "
    "과제에서는 세 게이트를 두 층으로 쌓아 XOR를 만드는 방법이 중요합니다. 지금의 회로에서 마지막 출력은 어디에서 "
    "나올까요?"
)


def XOR(x1, x2):
    return int(x1 != x2)
