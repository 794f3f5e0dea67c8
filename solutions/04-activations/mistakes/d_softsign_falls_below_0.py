"""The slope of |x| is −1 below 0, so that of softsign is below 0, too."""

TASK = 3
FEEDBACK = (
    "Below 0 your `d_softsign` is negative, as if the slope of |x| were a factor of it. But `softsign` rises on both "
    "sides: at −3 it is −3/4, and at −2 it is −2/3. In (u' · v − u · v') / v², where does the slope of |x| go, and by "
    "what is it multiplied there?"
)
FEEDBACK_KO = (
    "0보다 작은 쪽에서 `d_softsign`이 음수입니다. |x|의 기울기를 전체에 곱한 것과 같습니다. 그러나 `softsign`은 "
    "양쪽에서 모두 올라갑니다. −3에서 −3/4이고 −2에서 −2/3입니다. (u' · v − u · v') / v²에서 |x|의 기울기는 어디에 "
    "들어가고, 거기서 무엇과 곱해질까요?"
)


def d_softsign(x):
    return np.sign(x) / (1 + np.abs(x)) ** 2


def d_softsign(x):
    return np.where(x > 0, 1.0, -1.0) / (1 + np.abs(x)) ** 2


def d_softsign(x):
    return np.where(x >= 0, 1.0, -1.0) / (1 + np.abs(x)) ** 2
