"""A square makes everything positive, so the bars are not needed."""

TASK = 3
FEEDBACK = (
    "Above 0 your `d_softsign` is right, but at x = −2 it is 1, as steep as at 0. `softsign` should be as steep at "
    "−2 as at 2. Which number is squared at x = 2, and which number do you square at x = −2?"
)
FEEDBACK_KO = (
    "0보다 큰 쪽에서는 `d_softsign`이 맞지만, x = −2에서는 1이어서 0에서만큼 가파릅니다. `softsign`은 −2와 2에서 "
    "똑같이 가팔라야 합니다. x = 2일 때와 x = −2일 때, 지금 제곱하는 수는 각각 얼마일까요?"
)


def d_softsign(x):
    return 1 / (1 + x) ** 2
