"""One bit after the other is joined as with OR: once on, always on."""

TASK = 6
FEEDBACK = (
    "Your `parity` is 1 as soon as any bit is 1: for the bits 1, 1, 0 it is 1. Once on, it stays on, as with OR. "
    "When the lamp on the stairs is on and one more switch is turned, what happens to it?"
)
FEEDBACK_KO = (
    "1인 비트가 하나라도 있으면 `parity`가 1입니다. 비트가 1, 1, 0일 때도 1이 나옵니다. OR처럼 한번 켜지면 계속 "
    "켜져 있습니다. 계단 전등이 켜져 있을 때 스위치를 하나 더 올리면 어떻게 될까요?"
)


def parity(bits):
    y = 0
    for bit in bits:
        y = OR(y, bit)
    return y
