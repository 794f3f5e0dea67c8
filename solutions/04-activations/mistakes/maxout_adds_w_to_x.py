"""Each w is added to x."""

TASK = 4
FEEDBACK = (
    "Your lines are w[i] + x + b[i], as if w were added instead of multiplied. Then all of them have the same slope. "
    "What makes one line steeper than another?"
)
FEEDBACK_KO = (
    "직선이 w[i] + x + b[i]로 되어 있습니다. w를 곱하지 않고 더한 것과 같습니다. 그러면 모든 직선의 기울기가 "
    "같습니다. 한 직선을 다른 것보다 가파르게 하는 것은 무엇일까요?"
)


def maxout(x, w, b):
    return np.max(w + x + b)
