"""Task 6 in another way."""

NOTE = (
    "A bias is a weight whose input is always 1: with a column of ones, one array holds all that is learnt. The sign "
    "2t − 1 is 1 for class 1 and −1 for class 0."
)
NOTE_KO = (
    "편향은 입력이 언제나 1인 가중치입니다. 1로 된 열을 붙이면 배울 것이 모두 배열 하나에 들어갑니다. 2t − 1은 클래스 "
    "1이면 1, 클래스 0이면 −1입니다."
)


def margin(X, t, w, b):
    return np.min((2 * t - 1) * (X @ w + b)) / np.sqrt(np.sum(w**2))


def separating_line(X, t):
    rows = np.column_stack([X, np.ones(len(X))])
    v = np.zeros(rows.shape[1])
    for _ in range(1000):
        corrected = False
        for i in range(len(rows)):
            error = t[i] - int(rows[i] @ v > 0)
            if error != 0:
                v = v + error * rows[i]
                corrected = True
        if not corrected:
            return v[:-1], v[-1]
    return None
