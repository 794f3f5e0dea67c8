"""Counting ends one before the last."""

TASK = 6
FEEDBACK = "Your answer is that of the rows without the last one. Of 3 rows, which indices does `range(3 - 1)` give?"
FEEDBACK_KO = "마지막 행이 없는 것과 같은 답이 나왔습니다. 행이 3개이면 `range(3 - 1)`이 내는 인덱스는 무엇일까요?"


def count_updates(X, t, epochs=1000):
    w, b, updates = np.zeros(X.shape[1]), 0.0, 0
    for _ in range(epochs):
        before = updates
        for i in range(len(X) - 1):
            y = 1 if X[i] @ w + b > 0 else 0
            if y != t[i]:
                w = w + (t[i] - y) * X[i]
                b = b + (t[i] - y)
                updates = updates + 1
        if updates == before:
            return updates
    return None
