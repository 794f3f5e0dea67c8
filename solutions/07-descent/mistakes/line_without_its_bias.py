"""The weights are the line."""

TASK = 4
FEEDBACK = "You return w alone. Asked for is the pair (w, b). Where is the line at x = 0, if only w is known?"
FEEDBACK_KO = "w만 반환했습니다. (w, b)의 쌍을 반환해야 합니다. w만 알면 x = 0에서 직선이 어디에 있는지 알 수 있을까요?"


def fit_line(X, y, lr, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        _, dw, db = line_gradients(X, y, w, b)
        w = w - lr * dw
        b = b - lr * db
    return w
