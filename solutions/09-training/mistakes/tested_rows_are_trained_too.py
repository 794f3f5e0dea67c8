"""More rows for training are better."""

TASK = 5
FEEDBACK = (
    "Your training has all rows, those of the test as well. Whoever knows the questions passes any test. Which "
    "rows of the order are left for training?"
)
FEEDBACK_KO = (
    "학습용에 테스트용까지 모든 행이 들어 있습니다. 문제를 미리 알면 어떤 시험이든 통과합니다. 순서에서 "
    "학습용으로 남는 행은 어느 것인가요?"
)


def split(X, t, share, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    count = round(share * len(X))
    test, train = order[:count], order
    return X[train], t[train], X[test], t[test]
