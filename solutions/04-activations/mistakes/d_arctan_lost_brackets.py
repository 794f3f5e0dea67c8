"""A fraction written in one line is divided by all that follows the slash."""

TASK = 3
FEEDBACK = (
    "At x = 2 your `d_arctan` is 5, as if the division came first and the square of x were added afterwards. "
    "`arctan` is nowhere steeper than at 0, where its slope is 1. How much belongs to the denominator?"
)
FEEDBACK_KO = (
    "x = 2에서 `d_arctan`이 5입니다. 나눗셈을 먼저 하고 x의 제곱을 나중에 더한 것과 같습니다. `arctan`은 기울기가 "
    "1인 0에서 가장 가파릅니다. 분모는 어디까지입니까?"
)


def d_arctan(x):
    return 1 / 1 + x**2
