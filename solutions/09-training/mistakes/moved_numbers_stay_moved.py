"""Each number is moved, one after the other."""

TASK = 3
FEEDBACK = (
    "Your largest error is as if every number that was measured had stayed where it was moved to, so that the next "
    "ones are measured at another place. How many numbers of x may differ from x while one slope is measured?"
)
FEEDBACK_KO = (
    "가장 큰 오차가, 기울기를 잰 수를 옮긴 채로 두어 다음 수를 다른 곳에서 잰 것과 같습니다. 기울기 하나를 재는 동안 "
    "x와 달라도 되는 수는 몇 개인가요?"
)


def gradient_check(f, grad, x, h=1e-5):
    slopes, here, largest = grad(x), f(x), 0.0
    up, down = x.astype(float), x.astype(float)
    for i in np.ndindex(x.shape):
        up[i] += h
        down[i] -= h
        right = (f(up) - here) / h
        left = (here - f(down)) / h
        if abs(right - left) <= 0.1:
            largest = max(largest, relative_error(slopes[i], (left + right) / 2))
    return largest
