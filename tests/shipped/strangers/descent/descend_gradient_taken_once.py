import numpy as np
# slip: the gradient is computed once at the start and used for all steps

def descend(grad, start, lr, steps):
    points = [start]
    g = grad(start)
    here = start
    for k in range(steps):
        here = here - lr * g
        points.append(here)
    return np.array(points)
