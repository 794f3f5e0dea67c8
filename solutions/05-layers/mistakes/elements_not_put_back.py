"""A step of h is so small that it may stay."""

TASK = 7
FEEDBACK = (
    "After its turn each element is left a little off its old value. The next slope is then measured at another place, "
    "and if the array is the caller's own, it comes back changed. When should an element be put back, and to which "
    "value?"
)
FEEDBACK_KO = (
    "기울기를 잰 원소가 원래 값에서 조금 벗어난 채로 남습니다. 그러면 다음 기울기는 다른 곳에서 재게 되고, 넘겨받은 "
    "배열을 그대로 썼다면 그 배열도 바뀝니다. 원소는 언제 어떤 값으로 되돌려야 할까요?"
)


def numerical_gradient(f, x):
    h = 1e-4
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        before = x[index]
        x[index] = before + h
        above = f(x)
        x[index] = before - h
        below = f(x)
        gradient[index] = (above - below) / (2 * h)
    return gradient


def numerical_gradient(f, x):
    h = 1e-4
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        before = x[index]
        x[index] = before + h
        above = f(x)
        x[index] = before - h
        below = f(x)
        gradient[index] = (above - below) / (2 * h)
    return gradient


def numerical_gradient(f, x):
    h = 1e-4
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        before = x[index]
        x[index] = before - h
        below = f(x)
        x[index] = before + h
        above = f(x)
        gradient[index] = (above - below) / (2 * h)
    return gradient


def numerical_gradient(f, x):
    h = 1e-4
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        here = f(x)
        x[index] += h
        gradient[index] = (f(x) - here) / h
    return gradient
