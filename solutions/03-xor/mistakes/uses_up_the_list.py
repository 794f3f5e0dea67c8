"""A list that was handed over may be taken apart."""

TASK = 6
FEEDBACK = (
    "Your answer is right, but afterwards the list is empty, as if its bits had been taken out one by one. The "
    "list belongs to the caller, who may want to use it again. How can you look at one bit after the other while "
    "all of them stay where they are?"
)
FEEDBACK_KO = (
    "답은 맞지만 끝난 뒤에는 리스트가 비어 있습니다. 비트를 하나씩 꺼낸 것과 같습니다. 리스트는 넘겨준 쪽의 "
    "것이고, 나중에 다시 쓸 수도 있습니다. 비트를 모두 제자리에 둔 채로 하나씩 보려면 어떻게 하면 될까요?"
)


def parity(bits):
    y = 0
    while bits:
        y = XOR(y, bits.pop())
    return y
