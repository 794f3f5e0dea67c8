"""All numbers of the table are one distribution."""

TASK = 1
FEEDBACK = (
    "All the numbers that you return for a batch add up to 1 together. Each picture needs ten probabilities of its "
    "own. What should two equal scores become, whatever is in the row below?"
)
FEEDBACK_KO = (
    "한 배치에 대해 반환한 수를 모두 더하면 1입니다. 사진마다 자기 확률이 있어야 합니다. 점수 둘이 같으면, 아래 행에 "
    "무엇이 있든 그 행은 무엇이 되어야 할까요?"
)


def softmax(scores):
    e = np.exp(scores - scores.max())
    return e / e.sum()


def softmax(scores):
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    return e / e.sum()
