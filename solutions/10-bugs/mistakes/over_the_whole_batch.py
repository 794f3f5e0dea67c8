"""All numbers of the table are one distribution."""

TASK = 1
FEEDBACK = (
    "All the numbers that you return for a batch add up to 1 together. Each picture needs ten probabilities of "
    "its own. What should the row (0, 0) become when there is another row below it?"
)
FEEDBACK_KO = (
    "한 배치에 대해 반환한 수를 모두 더하면 1입니다. 사진마다 자기 확률이 있어야 합니다. 아래에 다른 행이 있을 때 "
    "행 (0, 0)은 무엇이 되어야 할까요?"
)


def softmax(scores):
    e = np.exp(scores - scores.max())
    return e / e.sum()


def softmax(scores):
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    return e / e.sum()
