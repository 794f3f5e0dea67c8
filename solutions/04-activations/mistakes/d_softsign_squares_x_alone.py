"""The square belongs to what stands right beside it."""

TASK = 3
FEEDBACK = (
    "At x = 2 your `d_softsign` is 0.2, which is the slope of `arctan` there, as if x alone had been squared. The "
    "quotient rule squares the whole denominator. What is the whole denominator of `softsign` at x = 2?"
)
FEEDBACK_KO = (
    "x = 2에서 `d_softsign`이 0.2인데, 이것은 그곳에서 `arctan`의 기울기입니다. x만 제곱한 것과 같습니다. 몫의 "
    "미분법에서는 분모 전체를 제곱합니다. x = 2에서 `softsign`의 분모 전체는 얼마일까요?"
)


def d_softsign(x):
    return 1 / (1 + x**2)
