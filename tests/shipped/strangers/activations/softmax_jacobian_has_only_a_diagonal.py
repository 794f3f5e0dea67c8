import numpy as np


def softmax_jacobian(x):
    """Return the (n, n) array whose row i, column j holds dy_i / dx_j of y = softmax(x), for x (n,)."""
    y = softmax(x)
    n = len(y)
    J = np.zeros((n, n))
    for i in range(n):
        J[i, i] = y[i] * (1 - y[i])   # an output depends on its own input
    return J
