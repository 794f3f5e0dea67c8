"""The last gate has to say no to both, so it is a NAND too."""

TASK = 2
FEEDBACK = (
    "Each row of your `XOR` is turned round: it is on where the switches are equal. The first layer has done its "
    "part by then. In the rows where the lamp should be on, which pair (s1, s2) arrives at the last gate, and "
    "what does that gate make of it?"
)
FEEDBACK_KO = (
    "`XOR`의 네 행이 모두 뒤집혀서, 두 스위치가 같을 때 켜집니다. 첫 층이 할 일은 이미 끝나 있습니다. 전등이 "
    "켜져야 하는 행에서 마지막 게이트에 들어오는 (s1, s2)는 어떤 쌍이고, 마지막 게이트는 그것을 무엇으로 "
    "바꿉니까?"
)


def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(x1, x2)
    return NAND(s1, s2)
