"""The length is the sum of the sizes."""

TASK = 6
FEEDBACK = (
    "Your margin is divided by 7 for w = (3, 4), the sum of the sizes. The length of w is 5. How does Pythagoras "
    "work it out?"
)
FEEDBACK_KO = "w = (3, 4)이면 크기의 합인 7로 나누었습니다. w의 길이는 5입니다. 피타고라스의 정리로는 어떻게 구할까요?"


def margin(X, t, w, b):
    sides = np.where(t == 1, 1.0, -1.0)
    return np.min(sides * (X @ w + b)) / np.sum(np.abs(w))
