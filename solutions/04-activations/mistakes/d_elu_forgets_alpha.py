"""A constant disappears when a function is differentiated, a constant factor, too."""

TASK = 2
FEEDBACK = (
    "With alpha = 1 your `d_elu` is right, but another alpha does not change it. A factor in front of a curve "
    "makes it steeper by that same factor. Where x² has the slope 2, which slope has 5 · x²?"
)
FEEDBACK_KO = (
    "alpha = 1이면 `d_elu`가 맞지만, 다른 alpha를 주어도 답이 변하지 않습니다. 곡선에 어떤 수를 곱하면 기울기에도 "
    "같은 수가 곱해집니다. x²의 기울기가 2인 곳에서 5 · x²의 기울기는 얼마입니까?"
)


def d_elu(x, alpha=1.0):
    return np.where(x > 0, 1.0, np.exp(np.minimum(x, 0)))
