"""Both X first, then both t."""

TASK = 5
FEEDBACK = "You return both X first and then both t. In which order does the README name the four?"
FEEDBACK_KO = "두 X를 먼저, 두 t를 나중에 반환했습니다. README에서는 넷을 어떤 순서로 말했나요?"


def split(X, t, share, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    count = round(share * len(X))
    test, train = order[:count], order[count:]
    return X[train], X[test], t[train], t[test]
