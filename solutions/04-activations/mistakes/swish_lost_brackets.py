"""A fraction written in one line is divided by all that follows the slash."""

TASK = 2
FEEDBACK = (
    "Your `swish` answers as if x were divided by 1 alone and e⁻ˣ added afterwards: at x = 0 that makes 1. "
    "`swish` is 0 at 0. How much belongs to the denominator, and how do you tell Python?"
)
FEEDBACK_KO = (
    "`swish`가 x를 1로만 나누고 e⁻ˣ을 나중에 더한 것처럼 답합니다. x = 0에서 1이 됩니다. "
    "`swish`는 0에서 0이어야 합니다. 분모는 어디까지이고, 그것을 파이썬에 어떻게 알릴까요?"
)


def swish(x):
    return x / 1 + np.exp(-x)
