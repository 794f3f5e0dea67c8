"""The sum is the distance."""

TASK = 6
FEEDBACK = (
    "Your margin is the smallest of the sums, counted from each row's own side of the line, but not divided by the "
    "length of w. With w and b twice as large the line is the same, but your answer is twice as large. What is the "
    "length of (3, 4)?"
)
FEEDBACK_KO = (
    "직선에서 각 행이 있어야 할 쪽으로 잰 합 가운데 가장 작은 것이 나왔지만, w의 길이로 나누지 않았습니다. w와 b를 두 "
    "배로 해도 직선은 같은데 답은 두 배가 됩니다. (3, 4)의 길이는 얼마일까요?"
)


def margin(X, t, w, b):
    sides = np.where(t == 1, 1.0, -1.0)
    return np.min(sides * (X @ w + b))
