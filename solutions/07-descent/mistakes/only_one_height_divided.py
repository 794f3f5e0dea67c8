"""A fraction written in one line is divided as a whole."""

TASK = 1
FEEDBACK = (
    "Only one of the two heights was divided by h, as if a pair of brackets were missing. In 9 − 1 / 2, what does "
    "Python compute first, and how do you tell it that the whole difference is divided?"
)
FEEDBACK_KO = (
    "두 높이 가운데 하나만 h로 나눈 값이 나왔습니다. 괄호가 빠진 것과 같습니다. 9 − 1 / 2에서 파이썬은 무엇을 먼저 "
    "계산하고, 차 전체를 나누라고 하려면 어떻게 써야 할까요?"
)


def forward_difference(f, x, h):
    return f(x + h) - f(x) / h
