"""Slopes are never 0."""

TASK = 3
FEEDBACK = (
    "Without the 0.001, next to nothing is a large error beside a slope of 0, and two slopes of 0 are divided by "
    "0. What should 0.0005 and 0 give?"
)
FEEDBACK_KO = (
    "0.001이 없으면 기울기가 0인 곳에서는 아주 작은 차이도 큰 오차가 되고, 기울기가 둘 다 0이면 0으로 "
    "나누게 됩니다. 0.0005와 0이면 얼마가 나와야 할까요?"
)


def relative_error(a, b):
    return abs(a - b) / max(abs(a), abs(b))


def relative_error(a, b):
    return 0.0 if a == b else abs(a - b) / max(abs(a), abs(b))
