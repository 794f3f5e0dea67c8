"""Counting ends one before the last."""

TASK = 6
FEEDBACK = (
    "Your line does not care for the last point: it may lie on the wrong side. Of 3 rows, which indices does "
    "`range(3 - 1)` give?"
)
FEEDBACK_KO = (
    "마지막 점을 보지 않아서, 그 점이 반대쪽에 있을 수 있습니다. 행이 3개이면 `range(3 - 1)`이 내는 인덱스는 "
    "무엇일까요?"
)


def separating_line(X, t):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(1000):
        corrected = False
        for i in range(len(X) - 1):
            y = 1 if X[i] @ w + b > 0 else 0
            if y != t[i]:
                w = w + (t[i] - y) * X[i]
                b = b + (t[i] - y)
                corrected = True
        if not corrected:
            return w, b
    return None
