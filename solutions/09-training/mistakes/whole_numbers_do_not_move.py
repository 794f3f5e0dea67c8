"""A copy is a copy."""

TASK = 3
FEEDBACK = (
    "An array of whole numbers cannot hold 1.00001: it stays 1, and the measured slope is 0 or wrong. Which copy "
    "has room for decimals?"
)
FEEDBACK_KO = (
    "정수 배열에는 1.00001을 담을 수 없습니다. 1 그대로 남아서, 잰 기울기가 0이 되거나 틀립니다. "
    "소수를 담을 수 있는 복사본은 무엇일까요?"
)


def gradient_check(f, grad, x, h=1e-5):
    slopes, here, largest = grad(x), f(x), 0.0
    for i in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[i] = up[i] + h
        down[i] = down[i] - h
        right = (f(up) - here) / h
        left = (here - f(down)) / h
        if abs(right - left) <= 0.1:
            largest = max(largest, relative_error(slopes[i], (left + right) / 2))
    return largest
