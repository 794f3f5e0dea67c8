"""The run is h."""

TASK = 3
FEEDBACK = (
    "Your measured slopes are twice as large as they should be, as if the two sides were added and not halved. "
    "From x − h to x + h, how far is it?"
)
FEEDBACK_KO = (
    "잰 기울기가 두 배입니다. 양쪽의 기울기를 더하고 반으로 나누지 않은 것과 같습니다. x − h에서 x + "
    "h까지는 얼마나 되나요?"
)


def gradient_check(f, grad, x, h=1e-5):
    slopes, here, largest = grad(x), f(x), 0.0
    for i in np.ndindex(x.shape):
        up, down = x.astype(float), x.astype(float)
        up[i] += h
        down[i] -= h
        right = (f(up) - here) / h
        left = (here - f(down)) / h
        if abs(right - left) <= 0.1:
            largest = max(largest, relative_error(slopes[i], left + right))
    return largest
