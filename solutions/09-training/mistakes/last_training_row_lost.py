"""Counting ends one before the last."""

TASK = 5
FEEDBACK = "A row is in neither part. Of an order of 4 numbers, which does `order[1:-1]` leave out?"
FEEDBACK_KO = "어느 쪽에도 들어가지 않은 행이 있습니다. 번호가 4개인 순서에서 `order[1:-1]`은 어느 것을 빼나요?"


def split(X, t, share, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    count = round(share * len(X))
    test, train = order[:count], order[count:-1]
    return X[train], t[train], X[test], t[test]
