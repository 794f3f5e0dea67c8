"""The units that answer at least once are counted."""

TASK = 7
FEEDBACK = (
    "Your `dead_fraction` is the share of the living units. When no unit is ever above 0, the answer should be 1. "
    "What does your program give in that case?"
)
FEEDBACK_KO = (
    "`dead_fraction`의 값이 살아 있는 뉴런의 비율입니다. 0보다 커지는 뉴런이 하나도 없으면 답은 1이어야 합니다. 그때 "
    "여러분의 프로그램은 얼마를 반환할까요?"
)


def dead_fraction(X, W, b):
    outputs = relu(X @ W + b)
    return np.mean(np.any(outputs > 0, axis=0))
