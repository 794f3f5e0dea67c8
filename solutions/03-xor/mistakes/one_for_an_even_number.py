"""Parity tells whether the number of ones is even."""

TASK = 6
FEEDBACK = (
    "Your `parity` is 1 where the number of ones is even, so every answer is the opposite one. Both conventions "
    "exist; task 6 uses the one that agrees with XOR. What should come out when not a single bit is 1?"
)
FEEDBACK_KO = (
    "1이 짝수 개일 때 `parity`가 1이어서 답이 모두 반대입니다. 그렇게 정하기도 하지만, 과제 6에서는 XOR와 맞는 "
    "쪽으로 정했습니다. 1인 비트가 하나도 없으면 무엇이 나와야 할까요?"
)


def parity(bits):
    y = 1
    for bit in bits:
        y = XOR(y, bit)
    return y
