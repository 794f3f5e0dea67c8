"""Each epoch has a count of its own."""

TASK = 6
FEEDBACK = (
    "You return 0 whenever it ends: your count begins anew in each epoch, and the last one has none. Where should "
    "the count be set to 0?"
)
FEEDBACK_KO = (
    "끝났을 때 언제나 0을 반환합니다. 에폭마다 횟수를 새로 세는데 마지막 에폭에는 고친 것이 없기 때문입니다. "
    "횟수는 어디에서 0으로 두어야 할까요?"
)


def count_updates(X, t, epochs=1000):
    w, b, updates = np.zeros(X.shape[1]), 0.0, 0
    for _ in range(epochs):
        updates = 0
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
