import numpy as np


def perceptron(x, w, b):
    s = np.sum(w * x) + b
    if s >= 0:
        return 1
    else:
        return 0
