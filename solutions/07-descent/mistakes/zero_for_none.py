"""No end is no number of updates."""

TASK = 6
FEEDBACK = (
    "Where no epoch is without a correction, as for XOR, you return a number such as 0 or −1. The README asks for "
    "None there. Which number of corrections would 0 mean?"
)
FEEDBACK_KO = (
    "XOR처럼 고칠 것이 없는 에폭이 나오지 않을 때 0이나 −1 같은 수를 반환합니다. README에서는 None을 반환하라고 "
    "했습니다. 0은 몇 번 고쳤다는 뜻이 될까요?"
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
    return 0


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
    return -1
