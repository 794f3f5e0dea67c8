"""Half of a one-sided difference is a central one."""

TASK = 6
FEEDBACK = (
    "Your slopes are only about half as large as they should be, as if the rise from x to x + h were divided by 2h. "
    "Rise and run must belong to the same two points. Which two points are 2h apart?"
)
FEEDBACK_KO = (
    "기울기가 절반쯤으로 나옵니다. x에서 x + h까지의 높이 변화를 2h로 나눈 것과 같습니다. 높이의 변화와 거리는 같은 "
    "두 점에서 재야 합니다. 2h만큼 떨어져 있는 두 점은 어느 것일까요?"
)


def numerical_derivative(f, x, h=1e-5):
    return (f(x + h) - f(x)) / (2 * h)
