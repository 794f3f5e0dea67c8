# slip: 0.5 + 0.5 - 1 is exactly 0, which is not above 0, so it never fires
import numpy as np

def AND(x1, x2):
    x = np.array([x1, x2])
    w = np.array([0.5, 0.5])
    b = -1.0
    return perceptron(x, w, b)
