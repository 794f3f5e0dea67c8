"""Task 5 in another way."""

NOTE = (
    "Indexing with row numbers and classes picks one number of each row, so no one-hot table is needed; `np.add.at` "
    "counts every pair, also those that come twice."
)
NOTE_KO = (
    "행 번호와 클래스 번호로 인덱싱하면 행마다 수 하나를 고르므로 원-핫 표가 필요 없습니다. `np.add.at`은 두 번 나온 "
    "쌍도 빠짐없이 셉니다."
)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    sums = sums - sums.max(axis=1, keepdims=True)
    log_p = sums - np.log(np.exp(sums).sum(axis=1, keepdims=True))
    rows = np.arange(len(t))
    back = np.exp(log_p)
    back[rows, t] -= 1
    back = back / len(t)
    return -np.mean(log_p[rows, t]), X.T @ back, back.sum(axis=0)


def confusion(t, y, n_classes):
    counts = np.zeros((n_classes, n_classes), dtype=int)
    np.add.at(counts, (t, y), 1)
    return counts
