"""The next part begins one later."""

TASK = 7
FEEDBACK = (
    "One row is in neither part. In the order, at which place does the part for testing end, and does the end of "
    "a slice belong to it?"
)
FEEDBACK_KO = (
    "한 행이 어느 쪽에도 없습니다. 순서에서 시험용 부분은 몇 번째 자리에서 끝나고, 슬라이스의 끝은 슬라이스에 "
    "들어가나요?"
)


def split(X, t, share, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    n_test = round(share * len(X))
    learn, test = order[n_test + 1 :], order[:n_test]
    return X[learn], t[learn], X[test], t[test]


def split(X, t, share, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    n_test = round(share * len(X))
    learn, test = order[n_test:-1], order[:n_test]
    return X[learn], t[learn], X[test], t[test]
