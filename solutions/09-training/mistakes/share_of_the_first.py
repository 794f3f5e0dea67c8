"""The first is the right one."""

TASK = 3
FEEDBACK = (
    "You divide by the first slope. The larger of the two is asked for, so that the order does not matter. What "
    "are the errors of (2, 1.5) and of (1.5, 2)?"
)
FEEDBACK_KO = (
    "첫째 기울기로 나누었습니다. 순서가 상관없도록 더 큰 쪽으로 나누어야 합니다. (2, 1.5)와 (1.5, "
    "2)의 상대 오차는 각각 얼마인가요?"
)


def relative_error(a, b):
    return abs(a - b) / max(abs(a), 0.001)
