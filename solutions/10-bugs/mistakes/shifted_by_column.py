"""The sum was at fault; the maximum only keeps exp from overflowing."""

TASK = 1
FEEDBACK = (
    "Your rows add up to 1, but the numbers in them are as if a different number had been taken from each column. "
    "What may be taken from all scores of a row without changing its probabilities, and what may not?"
)
FEEDBACK_KO = (
    "행마다 더하면 1이지만, 그 안의 수는 열마다 다른 것을 뺀 듯한 값입니다. 한 행의 점수 모두에서 무엇을 빼면 확률이 "
    "그대로이고, 무엇을 빼면 달라지나요?"
)


def softmax(scores):
    e = np.exp(scores - scores.max(axis=0))
    return e / e.sum(axis=1, keepdims=True)
