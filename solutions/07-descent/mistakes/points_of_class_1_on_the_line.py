"""A sum of 0 is enough to fire."""

TASK = 6
FEEDBACK = (
    "For points of class 1 your w · x + b is exactly 0, where above 0 is asked for. Which "
    "answer belongs to a sum of exactly 0, 1 or 0?"
)
FEEDBACK_KO = (
    "클래스 1인 점 가운데 w · x + b가 정확히 0인 것이 있는데, 0보다 커야 합니다. 합이 "
    "정확히 0이면 답은 1일까요, 0일까요?"
)


def separating_line(X, t):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(1000):
        corrected = False
        for i in range(len(X)):
            y = 1 if X[i] @ w + b >= 0 else 0
            if y != t[i]:
                w = w + (t[i] - y) * X[i]
                b = b + (t[i] - y)
                corrected = True
        if not corrected:
            return w, b
    return None
