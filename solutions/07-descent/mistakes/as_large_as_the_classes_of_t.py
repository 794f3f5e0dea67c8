"""The right classes are all there are."""

TASK = 5
FEEDBACK = (
    "Your table is only as large as the classes in t. A class that is in y alone, or in neither, has a row and a "
    "column as well. Which argument says how many there are?"
)
FEEDBACK_KO = (
    "t에 나온 클래스만큼만 표가 큽니다. y에만 있거나 아무 데도 없는 클래스에도 행과 열이 있어야 합니다. 클래스가 "
    "몇 개인지는 어떤 인수가 알려 줄까요?"
)


def confusion(t, y, n_classes):
    size = np.max(t) + 1
    counts = np.zeros((size, size), dtype=int)
    for i in range(len(t)):
        counts[t[i], y[i]] += 1
    return counts
