"""In a product with x, x is a constant factor."""

TASK = 2
FEEDBACK = (
    "Your `d_swish` is x times the slope of the sigmoid, as if x were a constant. At x = 0 that is 0, but `swish` "
    "rises there. So far you have what happens when only the sigmoid moves. What happens when only the x in front "
    "moves?"
)
FEEDBACK_KO = (
    "`d_swish`가 x 곱하기 시그모이드의 기울기입니다. x를 상수로 본 것과 같아서, `swish`가 올라가고 있는 x = 0에서 "
    "0이 됩니다. 지금 구한 것은 시그모이드만 움직일 때의 변화입니다. 앞에 곱한 x만 움직이면 어떻게 될까요?"
)


def d_swish(x):
    return x * d_sigmoid(x)
