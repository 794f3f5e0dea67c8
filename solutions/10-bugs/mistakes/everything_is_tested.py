"""More to test is fairer."""

TASK = 7
FEEDBACK = (
    "All rows are there for testing, also those that are learnt. A test of these says what has been learnt by "
    "heart. How many rows should be kept for it?"
)
FEEDBACK_KO = (
    "배우는 행까지 모든 행으로 시험합니다. 그것으로 시험하면 얼마나 외웠는지를 재게 됩니다. 시험용으로는 몇 행을 "
    "남겨야 하나요?"
)


def split(X, t, share, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    n_test = round(share * len(X))
    learn, test = order[n_test:], order[:]
    return X[learn], t[learn], X[test], t[test]
