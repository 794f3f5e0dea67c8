"""A fraction written in one line is divided by all that follows the slash."""

TASK = 3
FEEDBACK = (
    "At x = 2 your `d_arctan` is 5, as if the division came first and the square of x were added afterwards. But "
    "`arctan` is steepest at 0, where its slope is 1. Which part of the formula belongs to the denominator?"
)
FEEDBACK_KO = (
    "x = 2에서 `d_arctan`이 5입니다. 나눗셈을 먼저 하고 x의 제곱을 나중에 더한 것과 같습니다. 그러나 `arctan`은 "
    "0에서 가장 가파르고, 그곳의 기울기가 1입니다. 식에서 어디까지가 분모일까요?"
)


def d_arctan(x):
    return 1 / 1 + x**2
