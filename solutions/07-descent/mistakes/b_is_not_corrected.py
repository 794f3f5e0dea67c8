"""Only weights are corrected."""

TASK = 6
FEEDBACK = (
    "Your counts are those of a rule in which b stays 0. Then all lines go through the origin. By how much does b "
    "move when a row with the target 1 gets the answer 0?"
)
FEEDBACK_KO = (
    "b가 0에 머무는 규칙의 횟수가 나왔습니다. 그러면 모든 직선이 원점을 지납니다. 목표값이 1인 행의 답이 0이면 "
    "b는 얼마나 움직일까요?"
)


def count_updates(X, t, epochs=1000):
    w, b, updates = np.zeros(X.shape[1]), 0.0, 0
    for _ in range(epochs):
        before = updates
        for i in range(len(X)):
            y = 1 if X[i] @ w + b > 0 else 0
            if y != t[i]:
                w = w + (t[i] - y) * X[i]
                b = b
                updates = updates + 1
        if updates == before:
            return updates
    return None
