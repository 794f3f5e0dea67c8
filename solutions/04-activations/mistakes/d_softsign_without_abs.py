"""A square makes everything positive, so the bars are not needed."""

TASK = 3
FEEDBACK = (
    "Above 0 your `d_softsign` is right, but at x = −2 it is 1, as steep as at 0. `softsign` is as steep at −2 as "
    "at 2. Which number is squared in your formula at −2, and which at 2?"
)
FEEDBACK_KO = (
    "0보다 큰 쪽에서는 `d_softsign`이 맞지만 x = −2에서는 1이어서 0에서만큼 가파릅니다. `softsign`은 −2에서와 "
    "2에서 똑같이 가파릅니다. 지금의 식에서 제곱되는 수는 −2에서 얼마이고 2에서 얼마입니까?"
)


def d_softsign(x):
    return 1 / (1 + x) ** 2
