"""Each look at a row is an update."""

TASK = 6
FEEDBACK = (
    "You count every row that you look at, also those that were right. Only a correction counts. How many of the "
    "four rows of OR are corrected in the first epoch?"
)
FEEDBACK_KO = (
    "맞은 행까지 포함해 본 행을 모두 셌습니다. 고친 것만 세어야 합니다. 첫 에폭에서 OR의 네 행 가운데 고친 것은 "
    "몇 개일까요?"
)


def count_updates(X, t, epochs=1000):
    w, b, seen = np.zeros(X.shape[1]), 0.0, 0
    for _ in range(epochs):
        corrected = False
        for i in range(len(X)):
            seen = seen + 1
            y = 1 if X[i] @ w + b > 0 else 0
            if y != t[i]:
                w = w + (t[i] - y) * X[i]
                b = b + (t[i] - y)
                corrected = True
        if not corrected:
            return seen
    return None
