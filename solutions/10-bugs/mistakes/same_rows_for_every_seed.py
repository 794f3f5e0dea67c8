"""A seed that never changes makes it reproducible."""

TASK = 7
FEEDBACK = (
    "Every seed keeps the same rows for testing. A network can be made to suit those few rows by and by. What is "
    "`seed` for?"
)
FEEDBACK_KO = (
    "시드가 무엇이든 같은 행을 시험용으로 남깁니다. 그러면 신경망을 그 몇 행에 차츰 맞추게 됩니다. `seed`는 "
    "무엇을 위해 있을까요?"
)


def split(X, t, share, seed):
    order = np.random.default_rng(0).permutation(len(X))
    n_test = round(share * len(X))
    learn, test = order[n_test:], order[:n_test]
    return X[learn], t[learn], X[test], t[test]


def split(X, t, share, seed):
    order = np.random.default_rng(42).permutation(len(X))
    n_test = round(share * len(X))
    learn, test = order[n_test:], order[:n_test]
    return X[learn], t[learn], X[test], t[test]


def split(X, t, share, seed):
    order = np.random.default_rng(1).permutation(len(X))
    n_test = round(share * len(X))
    learn, test = order[n_test:], order[:n_test]
    return X[learn], t[learn], X[test], t[test]
