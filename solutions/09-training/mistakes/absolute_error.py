"""A difference is an error."""

TASK = 3
FEEDBACK = (
    "Your error is the plain difference. Beside 1000 a difference of 1 is little, beside 2 it is much. What has "
    "to be divided by?"
)
FEEDBACK_KO = (
    "두 수의 차가 그대로 나왔습니다. 차가 1이면 1000 옆에서는 작지만 2 옆에서는 큽니다. 무엇으로 나누어야 할까요?"
)


def relative_error(a, b):
    return abs(a - b)
