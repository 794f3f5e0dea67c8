"""An epoch is one step."""

TASK = 6
FEEDBACK = (
    "Your counts are those of a rule that answers all rows of an epoch with the w and b of its beginning. Here "
    "each correction counts at once, for the very next row. In the README's table of OR, with which w and b does "
    "(1, 0) get its answer in epoch 2?"
)
FEEDBACK_KO = (
    "한 에폭의 모든 행에 에폭을 시작할 때의 w와 b로 답하는 규칙의 횟수가 나왔습니다. 여기서는 고치면 바로 다음 "
    "행부터 새 w와 b로 답합니다. README에 있는 OR의 표에서, 둘째 에폭의 (1, 0)에는 어떤 w와 b로 답할까요?"
)


def count_updates(X, t, epochs=1000):
    w, b, updates = np.zeros(X.shape[1]), 0.0, 0
    for _ in range(epochs):
        errors = t - np.where(X @ w + b > 0, 1, 0)
        if not np.any(errors):
            return updates
        updates = updates + np.count_nonzero(errors)
        w = w + errors @ X
        b = b + np.sum(errors)
    return None
