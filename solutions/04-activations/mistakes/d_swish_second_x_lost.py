"""The slope of a product adds the sigmoid and the slope of the sigmoid."""

TASK = 2
FEEDBACK = (
    "Your `d_swish` adds two parts, as a product rule does, but in the part where the sigmoid moves, its slope stands "
    "alone: at x = 0 your answer is 0.5 + 0.25 = 0.75. Hold the x in front at 0 and let only the sigmoid move. By how "
    "much does the product of the two move then?"
)
FEEDBACK_KO = (
    "곱의 미분법처럼 두 부분을 더했지만, 시그모이드가 움직이는 부분에 시그모이드의 기울기만 있습니다. 그래서 x = "
    "0에서 `d_swish`가 0.5 + 0.25 = 0.75입니다. 앞의 x를 0에 붙잡아 두고 시그모이드만 움직이면, 두 수의 곱은 얼마나 "
    "움직일까요?"
)


def d_swish(x):
    return sigmoid(x) + d_sigmoid(x)
