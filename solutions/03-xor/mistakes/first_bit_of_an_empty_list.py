"""A list always has a first element to start from."""

TASK = 6
FEEDBACK = (
    "Your `parity` is right for lists that have something in them, but an empty one ends in an `IndexError`: it "
    "has no first bit to begin with. Before any switch has been turned, is the lamp on or off?"
)
FEEDBACK_KO = (
    "리스트에 비트가 있으면 `parity`가 맞지만, 빈 리스트에서는 시작할 첫 비트가 없어서 `IndexError`가 납니다. 아직 "
    "아무 스위치도 올리지 않았다면 전등은 켜져 있을까요, 꺼져 있을까요?"
)


def parity(bits):
    y = bits[0]
    for bit in bits[1:]:
        y = XOR(y, bit)
    return y
