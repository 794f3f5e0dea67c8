import numpy as np
# slip: the start is not put into the path, it has only the points after each step

def descend(grad, start, lr, steps):
    x = np.array(start, dtype=float)
    path = np.zeros((steps, len(x)))
    for i in range(steps):
        x = x - lr * grad(x)
        path[i] = x
    return path
