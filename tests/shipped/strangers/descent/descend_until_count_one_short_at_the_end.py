import numpy as np
# slip: returns the loop variable after the loop, which is most - 1 and not most

def descend_until(grad, start, lr, tolerance, most):
    x = start.copy()
    i = 0
    for i in range(most):
        g = grad(x)
        if np.linalg.norm(g) < tolerance:
            return (x, i)
        x = x - lr * g
    return (x, i)
