"""The loop returns by itself."""

TASK = 6
FEEDBACK = (
    "You return None for all points, also where a line parts them. What does a function give back that comes to "
    "its end without a `return`?"
)
FEEDBACK_KO = "직선으로 나눌 수 있는 점들에서도 언제나 None이 나옵니다. 함수가 `return` 없이 끝나면 무엇이 나올까요?"


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
            break
