"""A constant disappears when a function is differentiated, a constant factor, too."""

TASK = 2
FEEDBACK = (
    "With alpha = 1 your `d_elu` is right, but another alpha does not change it. A factor in front of a function "
    "makes its slope larger by the same factor. At x = 1 the curve x² has the slope 2. What is the slope of 5 · x² "
    "there?"
)
FEEDBACK_KO = (
    "alpha = 1이면 `d_elu`가 맞지만, alpha를 바꾸어도 값이 그대로입니다. 함수에 어떤 수를 곱하면 기울기에도 같은 "
    "수가 곱해집니다. x = 1에서 x²의 기울기는 2입니다. 그곳에서 5 · x²의 기울기는 얼마일까요?"
)


def d_elu(x, alpha=1.0):
    return np.where(x > 0, 1.0, np.exp(np.minimum(x, 0)))
