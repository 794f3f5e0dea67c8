"""Rows are what was read."""

TASK = 5
FEEDBACK = (
    "Your rows and columns are swapped: in row i stands what was read as i. The README has the true class in the "
    "row. One row of class 0 was read as 1: where does its 1 stand?"
)
FEEDBACK_KO = (
    "행과 열이 바뀌었습니다. i행에 i로 읽은 것이 들어 있습니다. README에서는 행이 정답 클래스입니다. 클래스 0인 "
    "행 하나를 1로 읽었다면 그 1은 어디에 있어야 할까요?"
)


def confusion(t, y, n_classes):
    counts = np.zeros((n_classes, n_classes), dtype=int)
    for i in range(len(t)):
        counts[y[i], t[i]] += 1
    return counts
