# slip: copied from AND and the bias -0.7 was left as it is
import numpy as np

def OR(x1, x2):
    inputs = np.array([x1, x2])
    weights = np.array([0.5, 0.5])
    return int(np.dot(inputs, weights) - 0.7 > 0)
