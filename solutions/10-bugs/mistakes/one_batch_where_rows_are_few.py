"""Only a batch that is larger than everything is a special case."""

TASK = 4
FEEDBACK = (
    "Where a batch has room for all rows, you return them. Where the last batch is merely short, its rows are "
    "still left out. What is 7 cut into pieces of 3?"
)
FEEDBACK_KO = (
    "모든 행이 배치 하나에 들어가면 그대로 반환합니다. 그러나 마지막 배치가 짧기만 하면 그 행들은 여전히 "
    "빠집니다. 7을 3씩 자르면 어떻게 되나요?"
)


def batches(X, t, size):
    size = min(size, len(X))
    starts = range(0, len(X) - size + 1, size)
    return [(X[start : start + size], t[start : start + size]) for start in starts]
