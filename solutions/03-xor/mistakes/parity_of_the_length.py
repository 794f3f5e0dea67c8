"""All bits are counted, not only those that are 1."""

TASK = 6
FEEDBACK = (
    "Your `parity` answers as if it asked whether the number of all bits is odd: what the bits are makes no "
    "difference. Only those that are 1 count. What should a bit that is 0 change?"
)
FEEDBACK_KO = (
    "`parity`가 비트 전체의 개수가 홀수인지 묻는 것과 같은 답을 냅니다. 비트가 무엇이든 답이 같습니다. 세어야 하는 "
    "것은 1인 비트뿐입니다. 0인 비트가 하나 더 있으면 답이 달라져야 할까요?"
)


def parity(bits):
    return len(bits) % 2
