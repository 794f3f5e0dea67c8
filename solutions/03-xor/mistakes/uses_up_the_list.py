"""A list that was handed over may be taken apart."""

TASK = 6
FEEDBACK = (
    "Your answer is right, but afterwards the list is empty: its bits were taken out one by one. The list "
    "belongs to the caller, who may want to read it again. How can each bit be looked at once while all of them "
    "stay where they are?"
)
FEEDBACK_KO = (
    "답은 맞지만 끝난 뒤에는 리스트가 비어 있습니다. 비트를 하나씩 꺼냈기 때문입니다. 리스트는 넘겨준 쪽의 "
    "것이고, 나중에 다시 쓸 수도 있습니다. 비트를 모두 제자리에 둔 채로 하나씩 보려면 어떻게 하면 됩니까?"
)


def parity(bits):
    y = 0
    while bits:
        y = XOR(y, bits.pop())
    return y
