"""A line is its weights."""

TASK = 6
FEEDBACK = (
    "Your b is always 0, so that only lines through the origin are found, and None for points that need another "
    "one. By how much does b move at a correction?"
)
FEEDBACK_KO = (
    "b가 언제나 0이어서 원점을 지나는 직선만 찾고, 다른 직선이 필요한 점들에서는 None이 나옵니다. 고칠 때 b는 "
    "얼마나 움직여야 할까요?"
)


def separating_line(X, t):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(200):
        corrected = False
        for i in range(len(X)):
            y = 1 if X[i] @ w + b > 0 else 0
            if y != t[i]:
                w = w + (t[i] - y) * X[i]
                b = b
                corrected = True
        if not corrected:
            return w, b
    return None
