"""The length is that of all parameters."""

TASK = 6
FEEDBACK = (
    "Your margin is divided by the length of w and b together. b moves the line, but the distance is measured "
    "along w. What is the length of w alone?"
)
FEEDBACK_KO = (
    "w와 b를 합친 길이로 나누었습니다. b는 직선을 옮길 뿐이고 거리는 w를 따라 잽니다. w만의 길이는 얼마일까요?"
)


def margin(X, t, w, b):
    sides = np.where(t == 1, 1.0, -1.0)
    return np.min(sides * (X @ w + b)) / np.linalg.norm(np.append(w, b))
