"""Counting begins at 1."""

TASK = 5
FEEDBACK = "Your table lacks the first row of t and y. What is the index of the first row in Python?"
FEEDBACK_KO = "t와 y의 첫 행을 세지 않았습니다. 파이썬에서 첫 행의 인덱스는 얼마일까요?"


def confusion(t, y, n_classes):
    counts = np.zeros((n_classes, n_classes), dtype=int)
    for i in range(1, len(t)):
        counts[t[i], y[i]] += 1
    return counts
