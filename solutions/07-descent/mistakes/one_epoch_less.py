"""The last epoch does not count."""

TASK = 6
FEEDBACK = (
    "You look at one epoch less than `epochs` allows: None comes back where there is a count. A single row of "
    "class 1 is corrected in the first epoch, and right in the second. What should come back with `epochs` 2?"
)
FEEDBACK_KO = (
    "`epochs`가 허락하는 것보다 한 에폭을 덜 보아서, 횟수가 나와야 할 때 None이 나옵니다. 클래스 1인 행 하나는 첫 "
    "에폭에서 고치고 둘째 에폭에서 맞습니다. `epochs`가 2이면 무엇을 반환해야 할까요?"
)


def count_updates(X, t, epochs=1000):
    w, b, updates = np.zeros(X.shape[1]), 0.0, 0
    for _ in range(epochs - 1):
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
