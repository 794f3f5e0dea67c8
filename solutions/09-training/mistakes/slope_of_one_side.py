"""A forward difference is good enough."""

TASK = 3
FEEDBACK = (
    "You compare with the slope of one side. On a curve that bends it is off by much more than the middle one. "
    "With which slope does the README compare?"
)
FEEDBACK_KO = (
    "한쪽의 기울기와 비교했습니다. 휘는 곡선에서 그것은 middle보다 훨씬 많이 빗나갑니다. README에서는 "
    "어떤 기울기와 비교하나요?"
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
            largest = max(largest, relative_error(slopes[i], right))
    return largest


def gradient_check(f, grad, x, h=1e-5):
    slopes, here, largest = grad(x), f(x), 0.0
    for i in np.ndindex(x.shape):
        up, down = x.astype(float), x.astype(float)
        up[i] += h
        down[i] -= h
        right = (f(up) - here) / h
        left = (here - f(down)) / h
        if abs(right - left) <= 0.1:
            largest = max(largest, relative_error(slopes[i], left))
    return largest
