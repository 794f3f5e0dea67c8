import numpy as np



def numerical_gradient(f, x):
    h = 1e-4
    x = np.array(x, dtype=float)
    grad = np.zeros_like(x)
    for idx in np.ndindex(x.shape):
        old = x[idx]
        x[idx] += h
        f1 = f(x)
        x[idx] -= h
        f2 = f(x)
        grad[idx] = (f1 - f2) / (2 * h)
        x[idx] = old
    return grad
