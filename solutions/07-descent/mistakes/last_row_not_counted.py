"""Counting ends one before the last."""

TASK = 5
FEEDBACK = "Your table lacks the last row of t and y. Of 3 rows, which indices does `range(3 - 1)` give?"
FEEDBACK_KO = "t와 y의 마지막 행을 세지 않았습니다. 행이 3개이면 `range(3 - 1)`이 내는 인덱스는 무엇일까요?"


def confusion(t, y, n_classes):
    counts = np.zeros((n_classes, n_classes), dtype=int)
    for i in range(len(t) - 1):
        counts[t[i], y[i]] += 1
    return counts
