"""The slope is how much higher it is."""

TASK = 1
FEEDBACK = (
    "Your answer is the rise alone, as if h were 1 each time. With half the step there is about half the rise, "
    "but the slope is not half as steep. What has the rise to be compared with?"
)
FEEDBACK_KO = (
    "언제나 h가 1인 것처럼, 높이의 변화가 그대로 나왔습니다. 걸음이 반이면 높이의 변화도 반쯤 되지만 비탈이 "
    "반만큼 완만해지는 것은 아닙니다. 높이의 변화를 무엇과 견주어야 할까요?"
)


def forward_difference(f, x, h):
    return f(x + h) - f(x)
