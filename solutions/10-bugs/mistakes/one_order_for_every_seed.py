"""A seed that never changes gives the same order to both."""

TASK = 2
FEEDBACK = (
    "Every seed gives the same order. With each epoch the seed changes, so that the order can change too; now it "
    "never does. What is `seed` for?"
)
FEEDBACK_KO = (
    "시드가 무엇이든 순서가 같습니다. 에폭마다 시드가 바뀌는 것은 순서를 바꾸기 위해서인데, 이제는 바뀌지 "
    "않습니다. `seed`는 무엇을 위해 있을까요?"
)


def shuffled(X, t, seed):
    order = np.random.default_rng(0).permutation(len(X))
    return X[order], t[order]


def shuffled(X, t, seed):
    order = np.random.default_rng(42).permutation(len(X))
    return X[order], t[order]


def shuffled(X, t, seed):
    order = np.random.default_rng(1).permutation(len(X))
    return X[order], t[order]
