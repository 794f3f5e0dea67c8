"""The weights are the line."""

TASK = 6
FEEDBACK = "You return w alone. Asked for is the pair (w, b). Where does the line cross the axes, if only w is known?"
FEEDBACK_KO = "w만 반환했습니다. (w, b)의 쌍을 반환해야 합니다. w만 알면 직선이 어디에서 축과 만나는지 알 수 있을까요?"


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
            return w
    return None
