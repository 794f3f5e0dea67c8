"""An order is made by the labels."""

TASK = 2
FEEDBACK = (
    "The rows come sorted by their labels, whatever the seed is. Then every batch has pictures of one kind, and "
    "the network forgets the others. What should decide about the order?"
)
FEEDBACK_KO = (
    "시드가 무엇이든 행이 정답 순으로 나옵니다. 그러면 배치마다 한 종류의 사진만 있어서 신경망이 다른 종류를 "
    "잊습니다. 순서는 무엇이 정해야 할까요?"
)


def shuffled(X, t, seed):
    order = np.argsort(t, kind="stable")
    return X[order], t[order]
