"""The denominator is 1 + x."""

TASK = 3
FEEDBACK = (
    "In your `d_arctan` x is not squared: at x = 2 your slope is 1/3. The slope of tan is 1 + tan², and the tangent of "
    "arctan(x) is x. What becomes of 1 + tan² when you put in x for the tangent?"
)
FEEDBACK_KO = (
    "`d_arctan`에서 x가 제곱되지 않아서, x = 2에서 기울기가 1/3입니다. tan의 기울기는 1 + tan²이고, arctan(x)의 "
    "탄젠트는 x입니다. 1 + tan²에서 탄젠트 자리에 x를 넣으면 어떤 식이 될까요?"
)


def d_arctan(x):
    return 1 / (1 + x)


def d_arctan(x):
    return 1 / (1 + np.abs(x))
