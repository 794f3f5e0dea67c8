"""An epoch is an update."""

TASK = 6
FEEDBACK = (
    "You count epochs where corrections are asked for. In one epoch several rows may be corrected, each of which "
    "counts. For OR, how many corrections has the second epoch in the README's table?"
)
FEEDBACK_KO = (
    "고친 횟수가 아니라 에폭을 셌습니다. 한 에폭에서 여러 행을 고칠 수 있고, 그때마다 한 번으로 셉니다. README에 "
    "있는 OR의 표에서 둘째 에폭에는 몇 번 고쳤나요?"
)


def count_updates(X, t, epochs=1000):
    w, b = np.zeros(X.shape[1]), 0.0
    for epoch in range(epochs):
        corrected = False
        for i in range(len(X)):
            y = 1 if X[i] @ w + b > 0 else 0
            if y != t[i]:
                w = w + (t[i] - y) * X[i]
                b = b + (t[i] - y)
                corrected = True
        if not corrected:
            return epoch
    return None


def count_updates(X, t, epochs=1000):
    w, b = np.zeros(X.shape[1]), 0.0
    for epoch in range(epochs):
        corrected = False
        for i in range(len(X)):
            y = 1 if X[i] @ w + b > 0 else 0
            if y != t[i]:
                w = w + (t[i] - y) * X[i]
                b = b + (t[i] - y)
                corrected = True
        if not corrected:
            return epoch + 1
    return None
