import numpy as np



def numerical_gradient(f, x):
    h = 1e-4
    x = np.array(x, dtype=float)
    grad = np.zeros(x.shape)
    grad[...] = (f(x + h) - f(x - h)) / (2 * h)
    return grad
