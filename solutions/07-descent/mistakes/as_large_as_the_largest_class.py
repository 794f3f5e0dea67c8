"""The classes that come are all there are."""

TASK = 5
FEEDBACK = (
    "Your table is only as large as the classes that came. A class that did not come has a row and a column as "
    "well, of zeros. Which argument says how many there are?"
)
FEEDBACK_KO = (
    "나타난 클래스만큼만 표가 큽니다. 나타나지 않은 클래스에도 0으로 된 행과 열이 있어야 합니다. 클래스가 몇 "
    "개인지는 어떤 인수가 알려 줄까요?"
)


def confusion(t, y, n_classes):
    size = max(np.max(t), np.max(y)) + 1
    counts = np.zeros((size, size), dtype=int)
    for i in range(len(t)):
        counts[t[i], y[i]] += 1
    return counts
