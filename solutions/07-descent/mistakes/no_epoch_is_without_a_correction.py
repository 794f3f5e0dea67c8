"""A correction goes the other way, or lasts for an epoch."""

TASK = 6
FEEDBACK = (
    "You find no epoch without a correction, even where a line parts the rows, as for AND, and return None. A "
    "correction has to move the sum of its row towards the target, and what it has changed has to last. For a "
    "single row with the target 1, what are w and b after the first epoch, and is the row right then?"
)
FEEDBACK_KO = (
    "AND처럼 직선으로 나눌 수 있는 행에서도 고칠 것이 없는 에폭이 나오지 않아 None을 반환합니다. 고치면 그 행의 "
    "합이 목표값 쪽으로 움직여야 하고, 고친 것은 그대로 남아 있어야 합니다. 목표값이 1인 행 하나라면 첫 에폭이 "
    "끝났을 때 w와 b는 얼마이고, 그 행은 맞을까요?"
)


def count_updates(X, t, epochs=1000):
    w, b, updates = np.zeros(X.shape[1]), 0.0, 0
    for _ in range(epochs):
        before = updates
        for i in range(len(X)):
            y = 1 if X[i] @ w + b > 0 else 0
            if y != t[i]:
                w = w - (t[i] - y) * X[i]
                b = b - (t[i] - y)
                updates = updates + 1
        if updates == before:
            return updates
    return None


def count_updates(X, t, epochs=1000):
    w, b, updates = np.zeros(X.shape[1]), 0.0, 0
    for _ in range(epochs):
        w, b = np.zeros(X.shape[1]), 0.0
        before = updates
        for i in range(len(X)):
            y = 1 if X[i] @ w + b > 0 else 0
            if y != t[i]:
                w = w + (t[i] - y) * X[i]
                b = b + (t[i] - y)
                updates = updates + 1
        if updates == before:
            return updates
    return None
