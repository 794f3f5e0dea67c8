"""Counting ends one before the last."""

TASK = 1
FEEDBACK = (
    "What the last layer holds is missing in your number. For the sizes 3-4-1, which i does `range(1, len(sizes) "
    "- 1)` give?"
)
FEEDBACK_KO = (
    "마지막 층에 있는 것이 빠진 개수가 나왔습니다. 크기가 3-4-1일 때 `range(1, len(sizes) - 1)`이 내는 i는 무엇일까요?"
)


def parameter_count(sizes):
    count = 0
    for i in range(1, len(sizes) - 1):
        count += sizes[i - 1] * sizes[i] + sizes[i]
    return count


def multiplications(sizes, rows):
    count = 0
    for i in range(1, len(sizes) - 1):
        count += sizes[i - 1] * sizes[i]
    return rows * count
