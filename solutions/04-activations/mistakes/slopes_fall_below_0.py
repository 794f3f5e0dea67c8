"""Below 0 a slope is below 0."""

TASK = 2
FEEDBACK = (
    "Below 0 your slope has the opposite sign, as if the function fell there. That its values are negative does not "
    "tell in which direction it goes. With alpha = 0.5, is the function larger at x = −3 or at x = −2?"
)
FEEDBACK_KO = (
    "0보다 작은 쪽에서 기울기의 부호가 반대입니다. 함수가 그곳에서 내려가는 것과 같습니다. 함수의 값이 음수라고 해서 "
    "함수가 내려가는 것은 아닙니다. alpha = 0.5이면 x = −3과 x = −2 가운데 어느 쪽에서 함수의 값이 더 클까요?"
)


def d_leaky_relu(x, alpha=0.01):
    return np.where(x > 0, 1.0, -alpha)


def d_prelu(x, alpha):
    return np.where(x > 0, 1.0, -alpha)


def d_rrelu(x, alpha):
    return np.where(x > 0, 1.0, -alpha)


def d_elu(x, alpha=1.0):
    return np.where(x > 0, 1.0, -alpha * np.exp(np.minimum(x, 0)))
