"""What f gives below is where it goes."""

TASK = 7
FEEDBACK = (
    "Each of your slopes has the opposite sign: where f rises your slope is negative. Of the two values of f, which "
    "one is subtracted from the other?"
)
FEEDBACK_KO = (
    "기울기마다 부호가 반대입니다. f가 커지는 곳에서 기울기가 음수로 나옵니다. f의 두 값 가운데 어느 것에서 어느 것을 "
    "빼야 할까요?"
)


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
        x[index] = before
        gradient[index] = (below - above) / (2 * h)
    return gradient
