"""The right slope is the larger one."""

TASK = 3
FEEDBACK = (
    "Kinks at which the slope falls, as that of −ReLU, are compared. right − left is below 0 there. When are two "
    "numbers more than 0.1 apart, in whichever order?"
)
FEEDBACK_KO = (
    "−ReLU처럼 기울기가 줄어드는 쪽으로 꺾인 곳을 비교했습니다. 거기서는 right − left가 0보다 "
    "작습니다. 순서와 상관없이 두 수가 0.1보다 많이 떨어져 있다는 것은 어떻게 쓸까요?"
)


def gradient_check(f, grad, x, h=1e-5):
    slopes, here, largest = grad(x), f(x), 0.0
    for i in np.ndindex(x.shape):
        up, down = x.astype(float), x.astype(float)
        up[i] += h
        down[i] -= h
        right = (f(up) - here) / h
        left = (here - f(down)) / h
        if right - left <= 0.1:
            largest = max(largest, relative_error(slopes[i], (left + right) / 2))
    return largest
