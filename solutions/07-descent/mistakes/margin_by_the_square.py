"""The length is the sum of the squares."""

TASK = 6
FEEDBACK = (
    "Your margin is divided by 25 for w = (3, 4), the sum of the squares. The length of w is 5. What is still "
    "missing between 25 and 5?"
)
FEEDBACK_KO = (
    "w = (3, 4)이면 제곱의 합인 25로 나누었습니다. w의 길이는 5입니다. 25에서 5가 되려면 무엇이 더 필요할까요?"
)


def margin(X, t, w, b):
    sides = np.where(t == 1, 1.0, -1.0)
    return np.min(sides * (X @ w + b)) / np.sum(w**2)
