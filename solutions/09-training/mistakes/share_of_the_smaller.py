"""The smaller one is the measure."""

TASK = 3
FEEDBACK = "You divide by the smaller slope. Which of 2 and 1.5 does the formula divide by?"
FEEDBACK_KO = "더 작은 기울기로 나누었습니다. 식에서는 2와 1.5 가운데 어느 것으로 나누나요?"


def relative_error(a, b):
    return abs(a - b) / max(min(abs(a), abs(b)), 0.001)
