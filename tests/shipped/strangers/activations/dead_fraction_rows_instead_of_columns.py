# slip: axis=1 asks for rows in which all units are 0
import numpy as np

def dead_fraction(X, W, b):
    a = relu(X @ W + b)
    dead = np.all(a == 0, axis=1)
    return np.mean(dead)
