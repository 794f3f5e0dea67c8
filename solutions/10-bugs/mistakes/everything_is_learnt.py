"""More to learn from is better."""

TASK = 7
FEEDBACK = (
    "All rows are there to learn, also those that are kept for testing. A test of these says what has been learnt "
    "by heart. Which rows are left to learn?"
)
FEEDBACK_KO = (
    "시험용으로 남긴 행까지 모든 행을 배웁니다. 그것으로 시험하면 얼마나 외웠는지를 재게 됩니다. 배울 행으로 남는 "
    "것은 무엇인가요?"
)


def split(X, t, share, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    n_test = round(share * len(X))
    learn, test = order[:], order[:n_test]
    return X[learn], t[learn], X[test], t[test]
