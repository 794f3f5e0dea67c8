"""There is always a number."""

TASK = 6
FEEDBACK = (
    "Where no epoch is without a correction, as for XOR, you return a count. The README asks for None there: the "
    "counting would never have ended. What tells the two endings apart?"
)
FEEDBACK_KO = (
    "XOR처럼 고칠 것이 없는 에폭이 나오지 않을 때도 횟수를 반환합니다. README에서는 None을 반환하라고 했습니다. "
    "세기가 끝나지 않았을 것이기 때문입니다. 두 가지 끝을 무엇으로 구별할까요?"
)


def count_updates(X, t, epochs=1000):
    w, b, updates = np.zeros(X.shape[1]), 0.0, 0
    for _ in range(epochs):
        before = updates
        for i in range(len(X)):
            y = 1 if X[i] @ w + b > 0 else 0
            if y != t[i]:
                w = w + (t[i] - y) * X[i]
                b = b + (t[i] - y)
                updates = updates + 1
        if updates == before:
            return updates
    return updates
