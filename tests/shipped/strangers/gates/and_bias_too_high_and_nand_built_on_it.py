import numpy as np


def AND(x1, x2):
    inputs = np.array([x1, x2])
    weights = np.array([0.5, 0.5])
    bias = -0.4
    return int(weights @ inputs + bias > 0)


def NAND(x1, x2):
    return 1 - AND(x1, x2)
