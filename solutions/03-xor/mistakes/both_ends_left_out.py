"""Counting starts at 1 and ends before the last."""

TASK = 6
FEEDBACK = (
    "Your `parity` answers as if neither the first nor the last bit were there. Python counts from 0, and a "
    "`range` or a slice stops just before its end. For the bits 1, 0, 0, at which of the three does your program "
    "look?"
)
FEEDBACK_KO = (
    "첫 비트와 마지막 비트가 없는 것처럼 `parity`가 답합니다. 파이썬은 0부터 세고, `range`와 "
    "슬라이스는 끝 값 바로 앞에서 멈춥니다. 비트가 1, 0, 0이면 지금 프로그램은 셋 중 어느 것을 볼까요?"
)


def parity(bits):
    y = 0
    for bit in bits[1:-1]:
        y = XOR(y, bit)
    return y
