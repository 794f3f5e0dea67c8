"""There is always one batch more."""

TASK = 4
FEEDBACK = (
    "Where the rows fill all batches, an empty one follows. An empty batch teaches nothing, and a mean of no numbers "
    "is no number. How many batches are 4 rows, in twos?"
)
FEEDBACK_KO = (
    "행이 배치를 딱 채우면 그 뒤에 빈 배치가 하나 더 있습니다. 행이 없으면 배울 것이 없고, 없는 행의 평균은 수가 "
    "아닙니다. 4행을 2행씩 나누면 배치는 몇 개인가요?"
)


def batches(X, t, size):
    starts = [k * size for k in range(len(X) // size + 1)]
    return [(X[start : start + size], t[start : start + size]) for start in starts]


def batches(X, t, size):
    starts = range(0, len(X) + 1, size)
    return [(X[start : start + size], t[start : start + size]) for start in starts]


def batches(X, t, size):
    starts = range(0, len(X) + size, size)
    return [(X[start : start + size], t[start : start + size]) for start in starts]
