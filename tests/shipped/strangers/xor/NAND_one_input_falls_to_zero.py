import numpy as np


def perceptron(x, w, b):
    return 1 if np.sum(w * x) + b > 0 else 0


def NAND(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([-0.5, -0.5]), 0.5)
