import numpy as np
# slip: grad = np.zeros_like(x) holds integers when x does, so the slopes are cut off

def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    for i in np.ndindex(np.shape(x)):
        plus = np.array(x, dtype=float)
        minus = np.array(x, dtype=float)
        plus[i] += h
        minus[i] -= h
        grad[i] = (f(plus) - f(minus)) / (2 * h)
    return grad
