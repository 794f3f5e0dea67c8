import numpy as np


def AND(x1, x2):
    x = np.array([x1, x2])
    w = np.array([0.5, 0.5])
    b = -0.3
    if np.sum(w * x) + b > 0:
        return 1
    return 0
