"""The slope has the sign of x."""

TASK = 1
FEEDBACK = (
    "Below 0 your `d_relu` is −1, as if `relu` fell there. That is the slope of |x|, whose left side comes down to 0. "
    "What is `relu` at x = −3, and what at x = −2? By how much has it moved?"
)
FEEDBACK_KO = (
    "0보다 작은 쪽에서 `d_relu`가 −1입니다. `relu`가 그곳에서 내려가는 것과 같습니다. 그것은 왼쪽이 0까지 내려오는 "
    "|x|의 기울기입니다. x = −3에서 `relu`는 얼마이고, x = −2에서는 얼마일까요? 그사이 얼마나 움직였을까요?"
)


def d_relu(x):
    return np.sign(x) * 1.0


def d_relu(x):
    return np.where(x > 0, 1.0, -1.0)


def d_relu(x):
    return np.where(x >= 0, 1.0, -1.0)
