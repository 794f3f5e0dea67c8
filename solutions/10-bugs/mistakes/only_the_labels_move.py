"""One of both has to be shuffled."""

TASK = 2
FEEDBACK = (
    "X stays in its order, and only t comes in a new one. So most rows get the label of another row. What has to "
    "be done to both?"
)
FEEDBACK_KO = (
    "X는 순서 그대로이고 t만 새 순서입니다. 그래서 대부분의 행이 다른 행의 정답을 갖게 됩니다. 둘 모두에 무엇을 "
    "해야 할까요?"
)


def shuffled(X, t, seed):
    return X, np.random.default_rng(seed).permutation(t)
