"""x is mine."""

TASK = 3
FEEDBACK = (
    "Afterwards the caller's x is another one: the numbers that you moved in it are not back where they were. "
    "What does `x.copy()` give you?"
)
FEEDBACK_KO = (
    "호출한 쪽의 x가 달라져 있습니다. x 안에서 움직인 수들이 제자리로 돌아오지 않았습니다. `x.copy()`는 무엇을 주나요?"
)


def gradient_check(f, grad, x, h=1e-5):
    x = np.asarray(x, dtype=float)
    slopes, largest = grad(x), 0.0
    for i in np.ndindex(x.shape):
        here = f(x)
        x[i] = x[i] + h
        right = (f(x) - here) / h
        x[i] = x[i] - 2 * h
        left = (here - f(x)) / h
        if abs(right - left) <= 0.1:
            largest = max(largest, relative_error(slopes[i], (left + right) / 2))
    return largest
