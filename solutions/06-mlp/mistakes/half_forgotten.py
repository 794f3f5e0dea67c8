"""A squared error is the squares and nothing else."""

TASK = 2
FEEDBACK = (
    "Your `squared_error` is twice as large as it should be. A factor stands before the squares so that the slope of "
    "the loss becomes simple later on. How steep is x² at x = 3, and which factor would make that just 3?"
)
FEEDBACK_KO = (
    "`squared_error`의 값이 두 배입니다. 나중에 오차의 기울기가 간단해지도록 제곱 앞에는 계수가 하나 붙습니다. x = "
    "3에서 x²의 기울기는 얼마이고, 어떤 계수를 곱하면 그 기울기가 딱 3이 될까요?"
)


def squared_error(y, t):
    return ((y - t) ** 2).sum() / len(y)
