import numpy as np


def relative_error(a, b):
    larger = a if a > b else b
    if larger < 0.001:
        larger = 0.001
    return abs(a - b) / larger


def gradient_check(f, grad, x, h=1e-5):
    said = np.ravel(grad(x))
    flat = np.array(x, dtype=float).ravel()
    here = f(x)
    worst = 0
    for i in range(flat.size):
        up, down = flat.copy(), flat.copy()
        up[i] += h
        down[i] -= h
        right = (f(up.reshape(x.shape)) - here) / h
        left = (here - f(down.reshape(x.shape))) / h
        if abs(right - left) > 0.1:
            break     # a kink, f has no gradient here
        e = relative_error((right + left) / 2, said[i])
        worst = max(worst, e)
    return worst
