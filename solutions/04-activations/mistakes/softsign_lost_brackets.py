"""A fraction written in one line is divided by all that follows the slash."""

TASK = 3
FEEDBACK = (
    "At x = 2 your `softsign` is 4, as if x were divided by 1 alone and |x| added afterwards. `softsign` stays "
    "between −1 and 1. How much belongs to the denominator, and how do you tell Python?"
)
FEEDBACK_KO = (
    "x = 2에서 `softsign`이 4입니다. x를 1로만 나누고 |x|를 나중에 더한 것과 같습니다. `softsign`의 값은 −1과 1 "
    "사이에 있습니다. 어디까지가 분모이고, 그것을 파이썬에 어떻게 알려 줄까요?"
)


def softsign(x):
    return x / 1 + np.abs(x)
