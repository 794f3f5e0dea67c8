"""One epoch is enough."""

TASK = 6
FEEDBACK = (
    "You return how many corrections there were in the first epoch, and do not look further. After a correction, "
    "rows may be wrong that were right before. When is it certain that none is?"
)
FEEDBACK_KO = (
    "첫 에폭에서 고친 횟수만 반환하고 더 보지 않습니다. 한 행을 고치면 앞에서 맞았던 행이 틀리게 될 수 있습니다. "
    "모두 맞다고 말할 수 있는 때는 언제일까요?"
)


def count_updates(X, t, epochs=1000):
    w, b, updates = np.zeros(X.shape[1]), 0.0, 0
    for _ in range(epochs):
        for i in range(len(X)):
            y = 1 if X[i] @ w + b > 0 else 0
            if y != t[i]:
                w = w + (t[i] - y) * X[i]
                b = b + (t[i] - y)
                updates = updates + 1
        return updates
    return None
