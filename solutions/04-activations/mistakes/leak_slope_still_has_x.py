"""The slope of alpha · x is alpha · x."""

TASK = 2
FEEDBACK = (
    "Below 0 your slope still has x in it: at x = −2 it is −2 · alpha, which is the height and not the slope. A "
    "straight line is equally steep everywhere. By how much does 3x grow when x goes from −2 to −1, and by how much "
    "from −6 to −5?"
)
FEEDBACK_KO = (
    "0보다 작은 쪽의 기울기에 아직 x가 들어 있습니다. x = −2에서 −2 · alpha인데, 이것은 기울기가 아니라 "
    "함숫값입니다. 직선은 어디서나 똑같이 가파릅니다. 3x는 x가 −2에서 −1이 되면 얼마나 커지고, −6에서 −5가 되면 "
    "얼마나 커질까요?"
)


def d_leaky_relu(x, alpha=0.01):
    return np.where(x > 0, 1.0, alpha * x)


def d_prelu(x, alpha):
    return np.where(x > 0, 1.0, alpha * x)
