"""The labels have no order."""

TASK = 2
FEEDBACK = (
    "t stays in its order, and only X comes in a new one. So most rows get the label of another row. What has to "
    "be done to both?"
)
FEEDBACK_KO = (
    "t는 순서 그대로이고 X만 새 순서입니다. 그래서 대부분의 행이 다른 행의 정답을 갖게 됩니다. 둘 모두에 무엇을 "
    "해야 할까요?"
)


def shuffled(X, t, seed):
    return X[np.random.default_rng(seed).permutation(len(X))], t
