import numpy as np
# slip: the sum of the squares is compared with tolerance, the root is forgotten

def descend_until(grad, start, lr, tolerance, most):
    point = np.copy(start)
    steps = 0
    while steps < most:
        slope = grad(point)
        length = sum(s ** 2 for s in slope)
        if length < tolerance:
            return point, steps
        point = point - lr * slope
        steps += 1
    return point, steps
