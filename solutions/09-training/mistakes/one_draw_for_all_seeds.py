"""Any fixed seed will do."""

TASK = 5
FEEDBACK = "Every seed gives the same rows. Which number do you give to the generator?"
FEEDBACK_KO = "시드가 무엇이든 같은 행이 나옵니다. 난수 생성기에 어떤 수를 주었나요?"


def split(X, t, share, seed):
    order = np.random.default_rng(0).permutation(len(X))
    count = round(share * len(X))
    test, train = order[:count], order[count:]
    return X[train], t[train], X[test], t[test]
