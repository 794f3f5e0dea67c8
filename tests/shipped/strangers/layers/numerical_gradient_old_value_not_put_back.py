import numpy as np
# slip: the element is left at x - h when the next one is measured

def numerical_gradient(f, x):
    h = 1e-4
    work = np.array(x, dtype=float)
    grad = np.zeros_like(work)
    places = [i for i in np.ndindex(*work.shape)]
    for i in places:
        tmp = work[i]
        work[i] = tmp + h
        f1 = f(work)
        work[i] = tmp - h
        f2 = f(work)
        grad[i] = (f1 - f2) / (2 * h)
    return grad
