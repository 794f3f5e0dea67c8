"""Counting ends one before the last."""

TASK = 3
FEEDBACK = "A wrong slope at the last place of x is not found. Of 3 places, which does `range(3 - 1)` give?"
FEEDBACK_KO = "x의 마지막 자리에서 틀린 기울기를 찾지 못합니다. 자리가 3개이면 `range(3 - 1)`이 내는 것은 무엇일까요?"


def gradient_check(f, grad, x, h=1e-5):
    slopes, here, largest = grad(x), f(x), 0.0
    for i in list(np.ndindex(x.shape))[:-1]:
        up, down = x.astype(float), x.astype(float)
        up[i] += h
        down[i] -= h
        right = (f(up) - here) / h
        left = (here - f(down)) / h
        if abs(right - left) <= 0.1:
            largest = max(largest, relative_error(slopes[i], (left + right) / 2))
    return largest
