"""The slope by an element needs only its row."""

TASK = 7
FEEDBACK = (
    "For a matrix, your slopes come out as if f were given one row alone. For a sum of squares this happens to be "
    "right, but the slope of the product of all elements depends on the other rows, too. What has to be given to "
    "f when one element moves?"
)
FEEDBACK_KO = (
    "행렬을 넣으면 f에 한 행만 넘긴 것과 같은 기울기가 나옵니다. 제곱의 합이라면 우연히 맞지만, 모든 원소의 "
    "곱의 기울기는 다른 행에도 달려 있습니다. 원소 하나를 움직일 때 f에는 무엇을 넘겨야 할까요?"
)


def numerical_gradient(f, x):
    h = 1e-4
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        row = x[index[:-1]].copy()
        i = index[-1]
        row[i] = x[index] + h
        above = f(row)
        row[i] = x[index] - h
        below = f(row)
        gradient[index] = (above - below) / (2 * h)
    return gradient
