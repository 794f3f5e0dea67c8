"""Going back by h from x + h leads to x − h."""

TASK = 7
FEEDBACK = (
    "Each of your slopes is only about half as large as it should be, as if f had been asked at x + h and at x "
    "itself, and the difference divided by 2h. When x is 3 and h is 0.1, where are you after adding h, and where "
    "after then taking h off once?"
)
FEEDBACK_KO = (
    "기울기가 모두 절반쯤밖에 되지 않습니다. x + h와 x에서 f를 구하고 그 차를 2h로 나눈 것과 같습니다. x가 3이고 "
    "h가 0.1일 때, h를 더하면 어디에 있고 거기서 h를 한 번 빼면 어디에 있을까요?"
)


def numerical_gradient(f, x):
    h = 1e-4
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        before = x[index]
        x[index] = before + h
        above = f(x)
        x[index] = before + h - h
        below = f(x)
        x[index] = before + h
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
        x[index] = before
        below = f(x)
        gradient[index] = (above - below) / (2 * h)
    return gradient
