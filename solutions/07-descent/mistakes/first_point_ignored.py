"""Counting begins at 1."""

TASK = 6
FEEDBACK = (
    "Your line does not care for the first point: it may lie on the wrong side. What is the index of the first "
    "row in Python?"
)
FEEDBACK_KO = "첫 점을 보지 않아서, 그 점이 반대쪽에 있을 수 있습니다. 파이썬에서 첫 행의 인덱스는 얼마일까요?"


def separating_line(X, t):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(1000):
        corrected = False
        for i in range(1, len(X)):
            y = 1 if X[i] @ w + b > 0 else 0
            if y != t[i]:
                w = w + (t[i] - y) * X[i]
                b = b + (t[i] - y)
                corrected = True
        if not corrected:
            return w, b
    return None
