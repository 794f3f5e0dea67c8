"""With a kink the gradient cannot be checked."""

TASK = 3
FEEDBACK = (
    "As soon as x lies at a kink somewhere you return 0, so that what is wrong elsewhere is not found. Which "
    "slopes are still to be compared?"
)
FEEDBACK_KO = (
    "x의 어느 한 자리라도 꺾인 곳이면 0을 반환해서, 다른 곳의 잘못을 찾지 못합니다. 아직 비교해야 할 "
    "기울기는 어떤 것인가요?"
)


def gradient_check(f, grad, x, h=1e-5):
    slopes, here, largest = grad(x), f(x), 0.0
    for i in np.ndindex(x.shape):
        up, down = x.astype(float), x.astype(float)
        up[i] += h
        down[i] -= h
        right = (f(up) - here) / h
        left = (here - f(down)) / h
        if abs(right - left) > 0.1:
            return 0.0
        largest = max(largest, relative_error(slopes[i], (left + right) / 2))
    return largest
