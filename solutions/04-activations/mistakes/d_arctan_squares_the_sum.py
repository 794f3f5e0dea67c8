"""The slope of a fraction has the square of the denominator."""

TASK = 3
FEEDBACK = (
    "At x = 2 your `d_arctan` is 1/9, as if 1 + x were squared as a whole. `arctan` is as steep at −2 as at 2. How "
    "large is (1 + x)² at 2 and at −2, and how large is x²?"
)
FEEDBACK_KO = (
    "x = 2에서 `d_arctan`이 1/9입니다. 1 + x를 통째로 제곱한 것과 같습니다. `arctan`은 −2에서나 2에서나 똑같이 "
    "가파릅니다. (1 + x)²은 2와 −2에서 얼마이고, x²은 얼마일까요?"
)


def d_arctan(x):
    return 1 / (1 + x) ** 2
