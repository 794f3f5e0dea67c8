"""The order of a pair is free."""

TASK = 6
FEEDBACK = "You return b first, and then w. In which order does the README name the two?"
FEEDBACK_KO = "b를 먼저, w를 나중에 반환했습니다. README에서는 둘을 어떤 순서로 말했나요?"


def separating_line(X, t):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(1000):
        corrected = False
        for i in range(len(X)):
            y = 1 if X[i] @ w + b > 0 else 0
            if y != t[i]:
                w = w + (t[i] - y) * X[i]
                b = b + (t[i] - y)
                corrected = True
        if not corrected:
            return b, w
    return None
