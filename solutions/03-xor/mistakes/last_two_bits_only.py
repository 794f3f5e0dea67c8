"""Each bit is joined with its neighbour."""

TASK = 6
FEEDBACK = (
    "Your `parity` answers as if only the last two bits were compared, and what came before them were forgotten. "
    "What does the next XOR need to know of all the bits so far?"
)
FEEDBACK_KO = (
    "`parity`가 마지막 두 비트만 비교하고 그 앞의 것은 잊은 것처럼 답합니다. 다음 XOR는 지금까지의 모든 비트에 대해 "
    "무엇을 알아야 할까요?"
)


def parity(bits):
    y = 0
    for number in range(len(bits) - 1):
        y = XOR(bits[number], bits[number + 1])
    return y
