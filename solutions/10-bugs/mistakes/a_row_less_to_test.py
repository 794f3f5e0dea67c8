"""The numbers begin with 0."""

TASK = 7
FEEDBACK = (
    "The part for testing has one row too few, which is among those to learn. Does the end of a slice belong to it?"
)
FEEDBACK_KO = "시험용 부분에 한 행이 모자라고, 그 행은 배울 행에 들어 있습니다. 슬라이스의 끝은 슬라이스에 들어가나요?"


def split(X, t, share, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    n_test = round(share * len(X))
    learn, test = order[n_test - 1 :], order[: n_test - 1]
    return X[learn], t[learn], X[test], t[test]
