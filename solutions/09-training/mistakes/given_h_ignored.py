"""h is always tiny."""

TASK = 3
FEEDBACK = (
    "You measure with an h of your own, whichever is given. The caller chooses how far to move. Where does your "
    "function use the argument?"
)
FEEDBACK_KO = (
    "h를 무엇으로 주든 함수 안에서 정한 h로 잽니다. 얼마나 움직일지는 호출하는 쪽이 정합니다. 함수는 그 "
    "인수를 어디에서 쓰나요?"
)


def gradient_check(f, grad, x, h=1e-5):
    h = 1e-5
    slopes, here, largest = grad(x), f(x), 0.0
    for i in np.ndindex(x.shape):
        up, down = x.astype(float), x.astype(float)
        up[i] += h
        down[i] -= h
        right = (f(up) - here) / h
        left = (here - f(down)) / h
        if abs(right - left) <= 0.1:
            largest = max(largest, relative_error(slopes[i], (left + right) / 2))
    return largest
