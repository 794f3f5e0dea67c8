import numpy as np
# slip: <= tolerance, but a gradient of exactly this length is not shorter

def descend_until(grad, start, lr, tolerance, most):
    x = np.array(start, dtype=float)
    for step in range(most):
        g = grad(x)
        length = np.sqrt(np.sum(g ** 2))
        if length <= tolerance:
            return x, step
        x = x - lr * g
    return x, most
