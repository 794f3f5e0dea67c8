"""A slice has its end in it."""

TASK = 4
FEEDBACK = (
    "Each full batch has one row too many, which is also the first of the next. Does the end of a slice belong to it?"
)
FEEDBACK_KO = (
    "꽉 찬 배치마다 행이 하나씩 많고, 그 행은 다음 배치의 첫 행이기도 합니다. 슬라이스의 끝은 슬라이스에 들어가나요?"
)


def batches(X, t, size):
    starts = range(0, len(X), size)
    return [(X[start : start + size + 1], t[start : start + size + 1]) for start in starts]
