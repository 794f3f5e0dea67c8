import numpy as np
# slip: makes a step first and looks at the gradient afterwards, so a good start is left

def descend_until(grad, start, lr, tolerance, most):
    x = start.copy()
    n = 0
    while n < most:
        x = x - lr * grad(x)
        n = n + 1
        if np.linalg.norm(grad(x)) < tolerance:
            break
    return x, n
