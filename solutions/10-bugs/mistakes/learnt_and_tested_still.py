"""All but n_test of them are to learn."""

TASK = 7
FEEDBACK = (
    "Rows that are kept for testing are also among those to learn, and as many are in neither part. Where in the "
    "order do those for testing end, and where should the others begin?"
)
FEEDBACK_KO = (
    "시험용으로 남긴 행이 배울 행에도 들어 있고, 그만큼은 어느 쪽에도 없습니다. 순서에서 시험용 행은 어디에서 "
    "끝나고, 나머지는 어디에서 시작해야 하나요?"
)


def split(X, t, share, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    n_test = round(share * len(X))
    learn, test = order[: len(X) - n_test], order[:n_test]
    return X[learn], t[learn], X[test], t[test]


def split(X, t, share, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    n_test = round(share * len(X))
    learn, test = order[n_test:], order[-n_test:]
    return X[learn], t[learn], X[test], t[test]


def split(X, t, share, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    n_test = round(share * len(X))
    learn, test = order[n_test:], order[len(X) - n_test :]
    return X[learn], t[learn], X[test], t[test]
