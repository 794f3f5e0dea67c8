"""The rest is too small for a batch of its own."""

TASK = 4
FEEDBACK = (
    "The rows that are left over go with the batch before them, which then has more than size rows. The last "
    "batch may have fewer, but none may have more. How many batches should 5 rows be, in threes?"
)
FEEDBACK_KO = (
    "남은 행을 앞 배치에 붙여서 그 배치가 size보다 커졌습니다. 마지막 배치는 짧아도 되지만 더 길 수는 없습니다. "
    "5행을 3행씩 나누면 배치는 몇 개여야 하나요?"
)


def batches(X, t, size):
    starts = list(range(0, max(len(X) - size, 0) + 1, size))
    ends = [*starts[1:], len(X)]
    return [(X[start:end], t[start:end]) for start, end in zip(starts, ends, strict=False)]
