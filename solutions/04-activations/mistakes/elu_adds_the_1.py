"""The 1 is added."""

TASK = 2
FEEDBACK = (
    "Below 0 your `elu` is alpha · (e^x + 1), so it is positive there and jumps at 0. e^0 is 1: what makes the "
    "bracket 0 at x = 0?"
)
FEEDBACK_KO = (
    "0보다 작은 쪽에서 `elu`가 alpha · (e^x + 1)이어서 양수가 되고, 0에서 끊깁니다. e^0은 1입니다. x = 0에서 괄호가 "
    "0이 되려면 어떻게 해야 할까요?"
)


def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * (np.exp(np.minimum(x, 0)) + 1))
