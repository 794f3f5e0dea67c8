"""The last number is len − 1."""

TASK = 4
FEEDBACK = (
    "A row that would be alone in the last batch is missing. At which rows should the batches of 3 rows begin, in twos?"
)
FEEDBACK_KO = "마지막 배치에 혼자 남을 행이 빠졌습니다. 3행을 2행씩 나누면 배치는 몇 번째 행들에서 시작해야 하나요?"


def batches(X, t, size):
    starts = range(0, len(X) - 1, size)
    return [(X[start : start + size], t[start : start + size]) for start in starts]
