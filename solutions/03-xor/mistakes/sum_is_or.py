"""The sum is 1 when at least one of the bits is."""

TASK = 6
FEEDBACK = (
    "Your sum digit is 1 for (1, 1) too: these are the answers of OR. Together with a carry of 1, that makes 2 · 1 "
    "+ 1. How much is 1 + 1, and which digit is then left for the ones?"
)
FEEDBACK_KO = (
    "(1, 1)에서도 합 자리가 1입니다. OR의 답입니다. 자리올림(carry) 1과 함께 읽으면 2 · 1 + 1이 됩니다. 1 + 1은 "
    "얼마이고, 그러면 일의 자리에는 무엇이 남을까요?"
)


def half_adder(x1, x2):
    return OR(x1, x2), AND(x1, x2)
