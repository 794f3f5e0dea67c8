"""The last row of a batch is start + size − 1."""

TASK = 4
FEEDBACK = "The last row of each full batch is missing. Does the end of a slice belong to it?"
FEEDBACK_KO = "꽉 찬 배치마다 마지막 행이 빠졌습니다. 슬라이스의 끝은 슬라이스에 들어가나요?"


def batches(X, t, size):
    starts = range(0, len(X), size)
    return [(X[start : start + size - 1], t[start : start + size - 1]) for start in starts]
