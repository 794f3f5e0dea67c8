"""Zeros like x can hold the slopes of x."""

TASK = 7
FEEDBACK = (
    "For an array of integers your slopes are whole numbers, and what came after the point is lost: 7.9999 becomes "
    "7. The array in which you collect the slopes cannot hold more. Which kind of numbers does it hold when x is "
    "`np.array([3, 4])`, and what decided that?"
)
FEEDBACK_KO = (
    "정수 배열을 넣으면 기울기가 정수로 나와서 소수점 아래가 사라집니다. 7.9999가 7이 되는 식입니다. 기울기를 "
    "모으는 배열이 소수를 담지 못하기 때문입니다. x가 `np.array([3, 4])`일 때 그 배열은 어떤 종류의 수를 담고, "
    "그것은 어디에서 정해졌을까요?"
)


def numerical_gradient(f, x):
    h = 1e-4
    gradient = np.zeros_like(x)
    x = np.array(x, dtype=float)
    for index in np.ndindex(x.shape):
        x[index] += h
        above = f(x)
        x[index] -= 2 * h
        below = f(x)
        x[index] += h
        gradient[index] = (above - below) / (2 * h)
    return gradient


def numerical_gradient(f, x):
    h = 1e-4
    gradient = np.zeros_like(x)
    x = np.array(x, dtype=float)
    for index in np.ndindex(x.shape):
        before = x[index]
        x[index] = before + h
        above = f(x)
        x[index] = before - h
        below = f(x)
        x[index] = before
        gradient[index] = (above - below) / (2 * h)
    return gradient
