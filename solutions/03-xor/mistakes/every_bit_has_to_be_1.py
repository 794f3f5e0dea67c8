"""Parity asks whether all the bits are 1."""

TASK = 6
FEEDBACK = (
    "Your `parity` is 1 only where no bit is 0. Parity asks whether the number of ones is odd. What should come out "
    "for 1, 0, 0?"
)
FEEDBACK_KO = (
    "0인 비트가 하나도 없을 때만 `parity`가 1입니다. 패리티는 1의 개수가 홀수인지를 묻습니다. 1, 0, 0이면 무엇이 "
    "나와야 할까요?"
)


def parity(bits):
    y = 1
    for bit in bits:
        y = AND(y, bit)
    return y
