"""Below 0 a leaky ReLU is alpha."""

TASK = 2
FEEDBACK = (
    "Below 0 your answer is alpha, whatever x is. A leak is a share of what arrives. How much leaks of −10 when alpha "
    "is 0.01, and how much of −1?"
)
FEEDBACK_KO = (
    "0보다 작은 곳에서 x와 상관없이 답이 alpha입니다. 새어 나오는 것은 들어온 값의 일부입니다. alpha가 0.01이면 "
    "−10에서는 얼마가, −1에서는 얼마가 새어 나올까요?"
)


def leaky_relu(x, alpha=0.01):
    return np.where(x > 0, x, alpha)


def prelu(x, alpha):
    return np.where(x > 0, x, alpha)


def rrelu(x, alpha):
    return np.where(x > 0, x, alpha)
