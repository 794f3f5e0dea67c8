"""The slope of a product is the product of the slopes."""

TASK = 2
FEEDBACK = (
    "Your `d_swish` is the slope of the sigmoid, as if the slope of a product were the product of the slopes. In x · "
    "sigmoid(x) both factors move when x moves. By such a rule x · x would have the slope 1 · 1: is that right at x "
    "= 3?"
)
FEEDBACK_KO = (
    "`d_swish`가 시그모이드의 기울기와 같습니다. 곱의 기울기를 기울기의 곱으로 본 것과 같습니다. x · "
    "sigmoid(x)에서는 x가 움직이면 곱하는 두 수가 모두 움직입니다. 그런 규칙이라면 x · x의 기울기는 1 · 1인데, x = "
    "3에서 그것이 맞을까요?"
)


def d_swish(x):
    return d_sigmoid(x)
