"""`+=` with arrays of indices counts each of them."""

TASK = 5
FEEDBACK = (
    "A pair that comes several times counts as 1 in your table; `counts[t, y] += 1` with whole arrays does that, "
    "too, as it writes each place once. What has to happen when a pair comes for the second time?"
)
FEEDBACK_KO = (
    "같은 쌍이 여러 번 나와도 1로만 셉니다. 배열 전체로 `counts[t, y] += 1`이라고 써도 자리마다 한 번만 써넣으므로 "
    "그렇게 됩니다. 같은 쌍이 두 번째로 나왔을 때 무엇이 달라져야 할까요?"
)


def confusion(t, y, n_classes):
    counts = np.zeros((n_classes, n_classes), dtype=int)
    counts[t, y] += 1
    return counts


def confusion(t, y, n_classes):
    counts = np.zeros((n_classes, n_classes), dtype=int)
    for i in range(len(t)):
        counts[t[i], y[i]] = 1
    return counts
