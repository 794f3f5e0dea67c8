"""XOR is 1 when exactly one input is 1, so parity is too."""

TASK = 6
FEEDBACK = (
    "Your `parity` is 1 only when exactly one bit is 1: three ones give 0. With two bits this makes no difference. "
    "Think of the stairs with a third switch: one turn puts the lamp on, a second puts it off. What does a third "
    "turn do?"
)
FEEDBACK_KO = (
    "1이 꼭 하나일 때만 `parity`가 1이고, 1이 세 개이면 0이 나옵니다. 비트가 두 개일 때는 차이가 없습니다. 계단 "
    "전등에 스위치가 하나 더 있어서, 하나를 올리면 켜지고 둘을 올리면 꺼진다고 생각해 보세요. 셋을 올리면 어떻게 "
    "될까요?"
)


def parity(bits):
    if sum(bits) == 1:
        return 1
    return 0
