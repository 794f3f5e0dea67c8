"""A row adds up to 1."""

TASK = 5
FEEDBACK = (
    "Your table has shares of a row or of the whole where counts are asked for. When 3 rows of class 2 were read "
    "as 0, which number stands there?"
)
FEEDBACK_KO = (
    "횟수가 아니라 그 행이나 전체에서 차지하는 비율이 들어 있습니다. 클래스 2인 행 3개를 0으로 읽었다면 그 "
    "자리에는 어떤 수가 있어야 할까요?"
)


def confusion(t, y, n_classes):
    counts = np.zeros((n_classes, n_classes))
    for i in range(len(t)):
        counts[t[i], y[i]] += 1
    return counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)


def confusion(t, y, n_classes):
    counts = np.zeros((n_classes, n_classes))
    for i in range(len(t)):
        counts[t[i], y[i]] += 1 / len(t)
    return counts
