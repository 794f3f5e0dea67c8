"""There is always a line."""

TASK = 6
FEEDBACK = (
    "You return w and b also where no line parts the points, as for XOR. Whatever the rule ends with there, some "
    "points are on the wrong side. How can you see that it has not come to rest?"
)
FEEDBACK_KO = (
    "XOR처럼 점들을 나누는 직선이 없을 때도 w와 b를 반환합니다. 거기서 규칙이 무엇으로 끝나든 어떤 점들은 "
    "반대쪽에 있습니다. 규칙이 멈추지 않았다는 것을 어떻게 알 수 있을까요?"
)


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
            return w, b
    return w, b
