"""What is kept for testing comes first."""

TASK = 7
FEEDBACK = (
    "The rows that should be kept for testing come first, where those to learn are expected. In which order does the "
    "docstring name the parts, and which part does `share` measure?"
)
FEEDBACK_KO = (
    "시험용으로 남겨야 할 행이 배울 행의 자리인 앞에 나옵니다. 독스트링은 두 부분을 어떤 순서로 적고 있고, share는 "
    "어느 쪽의 몫인가요?"
)


def split(X, t, share, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    n_test = round(share * len(X))
    learn, test = order[n_test:], order[:n_test]
    return X[test], t[test], X[learn], t[learn]


def split(X, t, share, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    n_test = round(share * len(X))
    learn, test = order[:n_test], order[n_test:]
    return X[learn], t[learn], X[test], t[test]
