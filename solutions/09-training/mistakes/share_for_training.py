"""The share is for training."""

TASK = 5
FEEDBACK = (
    "The first two of your parts hold share · N rows, and the last two all others. The training comes first, and "
    "share is what is put aside for testing. With 40 rows and a share of 0.25, how many are trained?"
)
FEEDBACK_KO = (
    "앞의 두 부분에 share · N개의 행이, 뒤의 두 부분에 나머지가 들어 있습니다. 학습용이 먼저이고, "
    "share는 테스트용으로 떼어 두는 몫입니다. 행이 40개, share가 0.25이면 학습에는 몇 개를 "
    "쓰나요?"
)


def split(X, t, share, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    count = round(share * len(X))
    test, train = order[count:], order[:count]
    return X[train], t[train], X[test], t[test]


def split(X, t, share, seed):
    np.random.seed(seed)
    order = np.random.permutation(len(X))
    count = round(share * len(X))
    test, train = order[count:], order[:count]
    return X[train], t[train], X[test], t[test]
