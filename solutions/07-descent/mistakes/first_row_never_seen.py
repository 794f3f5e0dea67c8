"""Counting begins at 1."""

TASK = 6
FEEDBACK = "Your answer is that of the rows without the first one. What is the index of the first row in Python?"
FEEDBACK_KO = "첫 행이 없는 것과 같은 답이 나왔습니다. 파이썬에서 첫 행의 인덱스는 얼마일까요?"


def count_updates(X, t, epochs=1000):
    w, b, updates = np.zeros(X.shape[1]), 0.0, 0
    for _ in range(epochs):
        before = updates
        for i in range(1, len(X)):
            y = 1 if X[i] @ w + b > 0 else 0
            if y != t[i]:
                w = w + (t[i] - y) * X[i]
                b = b + (t[i] - y)
                updates = updates + 1
        if updates == before:
            return updates
    return None
