"""The next part begins one later."""

TASK = 5
FEEDBACK = "A row is in neither part. The first part ends before `count`. Where has the second one to begin?"
FEEDBACK_KO = (
    "어느 쪽에도 들어가지 않은 행이 있습니다. 앞부분은 `count` 바로 앞에서 끝납니다. 뒷부분은 어디에서 시작해야 할까요?"
)


def split(X, t, share, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    count = round(share * len(X))
    test, train = order[:count], order[count + 1 :]
    return X[train], t[train], X[test], t[test]
