import numpy as np


def fit_line(X, y, lr, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    while steps > 0:
        # first turn the line ...
        w = w - lr * line_gradients(X, y, w, b)[1]
        # ... then lift it
        b = b - lr * line_gradients(X, y, w, b)[2]
        steps -= 1
    return w, b
