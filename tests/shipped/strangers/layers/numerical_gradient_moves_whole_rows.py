import numpy as np
# slip: loops over range(len(x)), so for a table a whole row moves at a time

def numerical_gradient(f, x):
    p = np.array(x, dtype=float)
    g = np.zeros_like(p)
    eps = 1e-4
    for k in range(len(p)):
        old = p[k].copy()
        p[k] = old + eps
        high = f(p)
        p[k] = old - eps
        low = f(p)
        p[k] = old
        g[k] = (high - low) / (2 * eps)
    return g
