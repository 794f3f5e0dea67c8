import numpy as np


def perceptron(x, w, b):
    weighted = np.dot(w, x)
    fires = weighted > b  # the sum has to pass the bias
    return int(fires)
