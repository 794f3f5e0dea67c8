"""In a product with x, the sigmoid is a constant factor."""

TASK = 2
FEEDBACK = (
    "Your `d_swish` gives the sigmoid of x, as if the sigmoid in x · sigmoid(x) were a constant. That is what "
    "happens when only the x in front moves. What happens when only the sigmoid moves?"
)
FEEDBACK_KO = (
    "`d_swish`로 x의 시그모이드가 나왔습니다. x · sigmoid(x)에서 시그모이드를 상수로 본 것과 "
    "같습니다. 이것은 앞의 x만 움직일 때의 변화입니다. 시그모이드만 움직이면 어떻게 될까요?"
)


def d_swish(x):
    return sigmoid(x)
