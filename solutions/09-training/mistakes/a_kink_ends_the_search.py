"""Where there is a kink, nothing can be said."""

TASK = 3
FEEDBACK = (
    "After a kink you compare nothing any more, so that what is wrong behind it is not found. What does "
    "`continue` do, and what `break`?"
)
FEEDBACK_KO = (
    "꺾인 곳을 만나면 그 뒤로는 아무것도 비교하지 않아서, 그 뒤의 잘못을 찾지 못합니다. `continue`는 "
    "무엇을 하고 `break`는 무엇을 하나요?"
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
            break
        largest = max(largest, relative_error(slopes[i], (left + right) / 2))
    return largest
