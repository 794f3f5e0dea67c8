"""What is not shuffled cannot be shuffled apart."""

TASK = 2
FEEDBACK = (
    "The rows come in the order in which they were given. Each keeps its label, but the order should be a new "
    "one. How can one new order be used for X and for t?"
)
FEEDBACK_KO = (
    "행이 넘겨받은 순서 그대로 나옵니다. 정답은 맞지만 순서가 새로워야 합니다. 새 순서 하나를 X와 t에 모두 쓰려면 "
    "어떻게 할까요?"
)


def shuffled(X, t, seed):
    return X, t


def shuffled(X, t, seed):
    return X.copy(), t.copy()
