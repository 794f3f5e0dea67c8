"""The slope of a · x² / 2 is 2 · a · x."""

TASK = 3
FEEDBACK = (
    "Your answers are those for a curvature twice as large, as if the slope were 2 · a · x. The height is a · x² "
    "/ 2. What is its derivative?"
)
FEEDBACK_KO = (
    "곡률이 두 배인 것처럼 답했습니다. 기울기를 2 · a · x로 본 것과 같습니다. 높이는 a · x² / 2입니다. 이것을 "
    "미분하면 무엇일까요?"
)


def outcome(lr, a):
    factor = 1 - 2 * lr * a
    if factor > 0:
        return "creeps"
    if factor > -1:
        return "zigzags"
    return "diverges"
