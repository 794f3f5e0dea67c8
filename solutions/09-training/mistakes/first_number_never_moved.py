"""Counting begins with 1."""

TASK = 3
FEEDBACK = "A wrong slope at the first place of x is not found. Which place does `range(1, n)` begin with?"
FEEDBACK_KO = "x의 첫 자리에서 틀린 기울기를 찾지 못합니다. `range(1, n)`은 어느 자리부터 시작하나요?"


def gradient_check(f, grad, x, h=1e-5):
    slopes, here, largest = grad(x), f(x), 0.0
    for i in list(np.ndindex(x.shape))[1:]:
        up, down = x.astype(float), x.astype(float)
        up[i] += h
        down[i] -= h
        right = (f(up) - here) / h
        left = (here - f(down)) / h
        if abs(right - left) <= 0.1:
            largest = max(largest, relative_error(slopes[i], (left + right) / 2))
    return largest
