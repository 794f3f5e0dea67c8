# Slip: "plus = x" makes no copy, so plus, minus and x are one and the same array
import numpy as np


def gradient_check(f, grad, x, h=1e-5):
    x = np.array(x, dtype=float)
    slopes = grad(x)
    worst = 0.0
    for i in np.ndindex(x.shape):
        plus = x
        plus[i] = plus[i] + h
        minus = x
        minus[i] = minus[i] - h
        right = (f(plus) - f(x)) / h
        left = (f(x) - f(minus)) / h
        middle = (right + left) / 2
        if abs(right - left) <= 0.1:
            error = abs(slopes[i] - middle) / max(abs(slopes[i]), abs(middle), 0.001)
            if error > worst:
                worst = error
    return worst
