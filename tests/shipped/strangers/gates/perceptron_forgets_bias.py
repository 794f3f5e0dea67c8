import numpy as np


def perceptron(x, w, b):
    y = np.dot(w, x)
    return 1 if y > 0 else 0
