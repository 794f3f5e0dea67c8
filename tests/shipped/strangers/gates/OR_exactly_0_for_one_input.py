# slip: with the bias -0.5 one input alone gives exactly 0 and does not fire
import numpy as np

def OR(x1, x2):
    x = np.array([x1, x2])
    weights = np.array([0.5, 0.5])
    bias = -0.5
    y = np.sum(weights * x) + bias
    return 1 if y > 0 else 0
