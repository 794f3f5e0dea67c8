"""A straight line has the slope 1."""

TASK = 2
FEEDBACK = (
    "Below 0 your `d_selu` is right, but above 0 it is 1, as if the line were not scaled. One of the two constants "
    "scales the whole curve. By how much does `selu` rise from x = 1 to x = 2?"
)
FEEDBACK_KO = (
    "0보다 작은 쪽에서는 맞지만 0보다 큰 쪽에서 `d_selu`가 1입니다. 직선에는 배율이 곱해지지 않은 것과 같습니다. "
    "두 상수 가운데 하나는 곡선 전체에 곱해집니다. x가 1에서 2가 되면 `selu`는 얼마나 커질까요?"
)


def d_selu(x):
    return np.where(x > 0, 1.0, SELU_SCALE * SELU_ALPHA * np.exp(np.minimum(x, 0)))
