"""An array takes whatever number is put into it."""

TASK = 7
FEEDBACK = (
    "For an array of integers your slopes are far off, because such an array cannot hold h: 3 + 0.0001 becomes 3 "
    "again, and 3 − 0.0001 becomes 2. Arrays of floats work. What could you do with the array before you move its "
    "elements?"
)
FEEDBACK_KO = (
    "정수 배열에서 기울기가 크게 빗나갑니다. 정수 배열에는 소수를 담을 수 없어서 3 + 0.0001은 다시 3이 되고 3 − "
    "0.0001은 2가 됩니다. 실수 배열에서는 문제가 없습니다. 원소를 움직이기 전에 배열을 어떻게 하면 좋을까요?"
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
        x[index] = before
        gradient[index] = (above - below) / (2 * h)
    return gradient
