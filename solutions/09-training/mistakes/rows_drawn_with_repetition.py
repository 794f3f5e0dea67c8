"""`choice` picks rows."""

TASK = 5
FEEDBACK = (
    "Some rows are there twice and others never, because each draw may hit a row again. How is a deck dealt so "
    "that no card comes twice?"
)
FEEDBACK_KO = (
    "같은 행을 또 뽑을 수 있어서, 어떤 행은 두 번 나오고 어떤 행은 한 번도 나오지 않습니다. 같은 카드가 "
    "두 번 나오지 않게 나누려면 어떻게 할까요?"
)


def split(X, t, share, seed):
    order = np.random.default_rng(seed).choice(len(X), size=len(X))
    count = round(share * len(X))
    test, train = order[:count], order[count:]
    return X[train], t[train], X[test], t[test]


def split(X, t, share, seed):
    order = np.random.default_rng(seed).integers(len(X), size=len(X))
    count = round(share * len(X))
    test, train = order[:count], order[count:]
    return X[train], t[train], X[test], t[test]
