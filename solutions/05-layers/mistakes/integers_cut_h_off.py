"""An array takes whatever number is put into it."""

TASK = 7
FEEDBACK = (
    "For an array of integers your slopes are far off, because h does not fit into it: 3 + 0.0001 becomes 3 "
    "again, and 3 − 0.0001 becomes 2. With floats all is well. What kind of array must be moved by h?"
)
FEEDBACK_KO = (
    "정수 배열에서 기울기가 크게 빗나갑니다. 정수 배열에는 h가 들어갈 자리가 없어서 3 + 0.0001은 다시 3이 되고 3 "
    "− 0.0001은 2가 됩니다. 실수 배열에서는 문제가 없습니다. h만큼 움직이려면 어떤 배열이어야 합니까?"
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
