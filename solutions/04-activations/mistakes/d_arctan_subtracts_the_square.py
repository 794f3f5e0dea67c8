"""The slope is 1 / (1 − x²)."""

TASK = 3
FEEDBACK = (
    "Your slope is 1 / (1 − x²), which grows without end near 1 and is negative beyond. The curve rises everywhere, "
    "and never steeply. Which sign belongs before x²?"
)
FEEDBACK_KO = (
    "기울기가 1 / (1 − x²)으로 나와서, 1 가까이에서 끝없이 커지고 그 너머에서는 음수가 됩니다. 곡선은 어디서나 "
    "완만하게 올라갑니다. x² 앞의 부호는 무엇이어야 할까요?"
)


def d_arctan(x):
    return 1 / (1 - x**2)
