"""Counting begins with 1."""

TASK = 4
FEEDBACK = "The first row is in no batch. Which number does it have?"
FEEDBACK_KO = "첫 행이 어느 배치에도 없습니다. 첫 행의 번호는 무엇인가요?"


def batches(X, t, size):
    starts = range(1, len(X), size)
    return [(X[start : start + size], t[start : start + size]) for start in starts]
