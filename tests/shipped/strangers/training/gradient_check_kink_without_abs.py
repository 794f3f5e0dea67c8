# Slip: right - left > 0.1 without the absolute value, so kinks that bend downwards are compared
import numpy as np


def gradient_check(f, grad, x, h=1e-5):
    flat = np.array(x, dtype=float).ravel()
    said = np.array(grad(x)).ravel()
    here = f(x)
    largest = 0.0
    for k in range(len(flat)):
        moved = flat.copy()
        moved[k] = flat[k] + h
        right = (f(moved.reshape(x.shape)) - here) / h
        moved[k] = flat[k] - h
        left = (here - f(moved.reshape(x.shape))) / h
        if right - left > 0.1:
            continue
        middle = (right + left) / 2
        largest = max(largest, relative_error(said[k], middle))
    return largest
