"""The bars around x are only decoration."""

TASK = 3
FEEDBACK = (
    "At x = −2 your `softsign` is 2, as if x kept its minus sign in the denominator. `softsign` has the sign of x "
    "and stays between −1 and 1. What do the two bars in the formula make of −2?"
)
FEEDBACK_KO = (
    "x = −2에서 `softsign`이 2입니다. 분모에서 x의 음의 부호가 그대로 남은 것과 같습니다. `softsign`의 부호는 x와 "
    "같고, 값은 −1과 1 사이에 있습니다. 식에 있는 두 세로줄은 −2를 무엇으로 바꿀까요?"
)


def softsign(x):
    return x / (1 + x)
