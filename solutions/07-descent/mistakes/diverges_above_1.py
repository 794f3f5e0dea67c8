"""A step must not go beyond the bottom."""

TASK = 3
FEEDBACK = (
    'You say "diverges" as soon as lr · a is above 1. Between 1 and 2 the steps cross the valley, but each ends '
    "nearer to the bottom than it began: 8, −4, 2, −1. How large may 1 − lr · a be, on either side of 0?"
)
FEEDBACK_KO = (
    'lr · a가 1보다 크기만 하면 "diverges"라고 답했습니다. 1과 2 사이에서는 골짜기를 건너지만 매번 바닥에 더 '
    "가까워집니다. 8, −4, 2, −1처럼요. 1 − lr · a는 0의 양쪽으로 얼마까지 되어도 될까요?"
)


def outcome(lr, a):
    return "diverges" if lr * a > 1 else "creeps"
