"""The order tells whether it is right."""

TASK = 3
FEEDBACK = (
    "Your error may be below 0, so that a large mistake looks smaller than none. How far apart are 1.5 and 2, in "
    "whichever order?"
)
FEEDBACK_KO = (
    "오차가 0보다 작아질 수 있어서, 크게 틀린 것이 하나도 틀리지 않은 것보다 작아 보입니다. 순서와 상관없이 "
    "1.5와 2는 얼마나 떨어져 있나요?"
)


def relative_error(a, b):
    return (a - b) / max(abs(a), abs(b), 0.001)
