# slip: b stands inside the sum, so it is added n times
import numpy as np

def perceptron(x, w, b):
    z = np.sum(x * w + b)
    return int(z > 0)
