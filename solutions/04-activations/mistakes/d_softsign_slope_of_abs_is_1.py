"""The slope of |x| is 1."""

TASK = 3
FEEDBACK = (
    "Above 0 your `d_softsign` is right, but at x = −2 it is 5/9, as if |x| had the slope 1 there, too. `softsign` "
    "should be as steep at −2 as at 2. When x goes from −2 to −1, does |x| grow or shrink?"
)
FEEDBACK_KO = (
    "0보다 큰 쪽에서는 맞지만 x = −2에서 `d_softsign`이 5/9입니다. 거기에서도 |x|의 기울기가 1인 것처럼 계산한 "
    "값입니다. `softsign`은 −2에서나 2에서나 똑같이 가파릅니다. x가 −2에서 −1이 되면 |x|는 커질까요, 작아질까요?"
)


def d_softsign(x):
    return (1 + np.abs(x) - x) / (1 + np.abs(x)) ** 2
