"""The slope of a quotient has the same denominator."""

TASK = 3
FEEDBACK = (
    "At x = 2 your `d_softsign` is 1/3, but from x = 2 to x = 3 `softsign` rises only from 2/3 to 3/4. The slope "
    "should be much smaller there. What happens to the denominator in the quotient rule?"
)
FEEDBACK_KO = (
    "x = 2에서 `d_softsign`이 1/3이지만, x가 2에서 3이 될 때 `softsign`은 2/3에서 3/4으로 커질 뿐입니다. 그곳의 "
    "기울기는 훨씬 작아야 합니다. 몫의 미분법에서 분모는 어떻게 될까요?"
)


def d_softsign(x):
    return 1 / (1 + np.abs(x))
