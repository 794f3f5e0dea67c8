"""rng.shuffle is the function for shuffling."""

TASK = 2
FEEDBACK = (
    "Each row keeps its label, but the arrays that were given have been put in another order, too. Whoever still "
    "uses them finds them changed. What makes a new array instead?"
)
FEEDBACK_KO = (
    "행마다 정답은 맞지만 넘겨받은 배열까지 순서가 바뀌었습니다. 그 배열을 쓰던 쪽에서는 데이터가 달라져 "
    "있습니다. 새 배열을 만들려면 어떻게 할까요?"
)


def shuffled(X, t, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    X[:], t[:] = X[order], t[order]
    return X, t
