"""Alpha is the upper end of the range, and in use its middle is taken."""

TASK = 2
FEEDBACK = (
    "Below 0 your answers are those for half of the alpha that is given, as if alpha were the end of a range that "
    "starts at 0, and its middle were taken. Nothing is left to choose here: what is given is the alpha to use. With "
    "alpha = 0.25, what should become of x = −4, and how steep is the line there?"
)
FEEDBACK_KO = (
    "0보다 작은 쪽에서 주어진 alpha의 절반을 쓴 것과 같은 답이 나옵니다. alpha를 0부터 시작하는 범위의 끝으로 보고 그 "
    "가운데를 고른 것과 같습니다. 여기서는 고를 것이 없고, 주어진 값이 바로 쓸 alpha입니다. alpha = 0.25이면 x = −4는 "
    "무엇이 되고, 그곳의 직선은 얼마나 가파를까요?"
)


def rrelu(x, alpha):
    return np.where(x > 0, x, alpha / 2 * x)


def d_rrelu(x, alpha):
    return np.where(x > 0, 1.0, alpha / 2)
