"""Parity tells whether the number of ones is even."""

TASK = 6
FEEDBACK = (
    "Your `parity` is 1 where the number of ones is even, so that every answer is turned round. There are two "
    "conventions; task 6 has chosen the one that agrees with XOR. What should come out when not a single bit is "
    "1?"
)
FEEDBACK_KO = (
    "1이 짝수 개일 때 `parity`가 1이어서 답이 모두 뒤집혔습니다. 정하는 방법은 두 가지가 있지만, 과제 6은 XOR와 "
    "맞는 쪽을 골랐습니다. 1인 비트가 하나도 없으면 무엇이 나와야 합니까?"
)


def parity(bits):
    y = 1
    for bit in bits:
        y = XOR(y, bit)
    return y
