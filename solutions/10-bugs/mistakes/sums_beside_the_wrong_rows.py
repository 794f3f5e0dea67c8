"""axis=1 is enough; NumPy will find out which sum belongs where."""

TASK = 1
FEEDBACK = (
    "The sum of each row is laid along the columns, so row 0 is not divided by its own sum alone. Which shape "
    "does a sum need so that it stands beside its own row?"
)
FEEDBACK_KO = (
    "행마다 구한 합이 열을 따라 놓였습니다. 그래서 행 0이 자기 합으로만 나뉘지 않습니다. 합이 자기 행 옆에 "
    "놓이려면 모양이 어떠해야 할까요?"
)


def softmax(scores):
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    return e / e.sum(axis=1)


def softmax(scores):
    e = np.exp(scores - scores.max(axis=0))
    return e / e.sum(axis=1)


def softmax(scores):
    e = np.exp(scores - scores.max(axis=1))
    return e / e.sum(axis=1)
