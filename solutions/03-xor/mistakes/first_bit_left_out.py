"""The first bit has the number 1."""

TASK = 6
FEEDBACK = (
    "Your `parity` answers as if the first bit were not there. Python counts from 0: the first element of a list is "
    "bits[0]. For the bits 1, 0, at which of the two does your program look first?"
)
FEEDBACK_KO = (
    "첫 비트가 없는 것처럼 `parity`가 답합니다. 파이썬은 0부터 세므로 리스트의 첫 원소는 bits[0]입니다. 비트가 1, "
    "0이면 지금 프로그램은 둘 중 어느 것부터 볼까요?"
)


def parity(bits):
    y = 0
    for bit in bits[1:]:
        y = XOR(y, bit)
    return y
