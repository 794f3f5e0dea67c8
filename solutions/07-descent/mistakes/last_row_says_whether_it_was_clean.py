"""What was found out last is what holds."""

TASK = 6
FEEDBACK = (
    "Your count ends as soon as the last row of an epoch is right, whatever the rows before it were. What a row finds "
    "out replaces what the ones before had found. An epoch with one correction in its first row: has it been without "
    "one?"
)
FEEDBACK_KO = (
    "에폭의 마지막 행만 맞으면 앞의 행이 어떻든 세기를 끝냅니다. 한 행에서 알게 된 것이 앞의 행에서 알게 된 것을 "
    "덮어씁니다. 첫 행에서 한 번 고친 에폭은 고친 것이 없는 에폭일까요?"
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
        if y == t[i]:
            return updates
    return None
