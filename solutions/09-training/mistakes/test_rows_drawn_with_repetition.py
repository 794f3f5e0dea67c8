"""A draw of many numbers has no number twice."""

TASK = 5
FEEDBACK = (
    "Some rows are in your X_test more than once, because each draw may hit a row again. So fewer rows are kept "
    "away from training than it seems. How is a deck dealt so that no card comes twice?"
)
FEEDBACK_KO = (
    "같은 행을 또 뽑을 수 있어서 X_test에 두 번 이상 나오는 행이 있습니다. 그래서 학습에서 빠지는 행이 보기보다 "
    "적습니다. 같은 카드가 두 번 나오지 않게 나누려면 어떻게 할까요?"
)


def split(X, t, share, seed):
    test = np.random.default_rng(seed).integers(len(X), size=round(share * len(X)))
    train = np.setdiff1d(np.arange(len(X)), test)
    return X[train], t[train], X[test], t[test]
