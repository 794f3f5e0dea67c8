"""The slope of a product is the product of the slopes."""

TASK = 2
FEEDBACK = (
    "Your `d_swish` is the slope of the sigmoid alone. In x · sigmoid(x) both factors move when x moves. The "
    "product x · x, by such a rule, would have the slope 1 · 1: is that right at x = 3?"
)
FEEDBACK_KO = (
    "`d_swish`가 시그모이드만의 기울기입니다. x · sigmoid(x)에서는 x가 움직이면 곱하는 두 수가 모두 움직입니다. "
    "그런 규칙이라면 곱 x · x의 기울기는 1 · 1이 됩니다. x = 3에서 그것이 맞습니까?"
)


def d_swish(x):
    return d_sigmoid(x)
