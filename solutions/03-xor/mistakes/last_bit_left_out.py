"""Counting starts at 0, so the bits end at one less than their number."""

TASK = 6
FEEDBACK = (
    "Your `parity` answers as if the last bit were not there. Python counts from 0, and a `range` or a slice stops "
    "just before its end. For the bits 0, 1, at which of the two does your program look last?"
)
FEEDBACK_KO = (
    "마지막 비트가 없는 것처럼 `parity`가 답합니다. 파이썬은 0부터 세고, `range`와 슬라이스는 끝 값 바로 앞에서 "
    "멈춥니다. 비트가 0, 1이면 지금 프로그램은 둘 중 어느 것을 마지막으로 볼까요?"
)


def parity(bits):
    y = 0
    for bit in bits[:-1]:
        y = XOR(y, bit)
    return y
