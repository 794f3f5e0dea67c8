"""A right row means that all is learnt."""

TASK = 6
FEEDBACK = (
    "You stop at the first row that needs no correction. All rows of an epoch have to be right. When row 1 is "
    "right and row 2 is not, what should happen?"
)
FEEDBACK_KO = (
    "고칠 것이 없는 첫 행에서 멈췄습니다. 한 에폭의 모든 행이 맞아야 합니다. 첫 행은 맞고 둘째 행은 틀리면 어떻게 "
    "해야 할까요?"
)


def count_updates(X, t, epochs=1000):
    w, b, updates = np.zeros(X.shape[1]), 0.0, 0
    for _ in range(epochs):
        for i in range(len(X)):
            y = 1 if X[i] @ w + b > 0 else 0
            if y == t[i]:
                return updates
            w = w + (t[i] - y) * X[i]
            b = b + (t[i] - y)
            updates = updates + 1
    return None
