import numpy as np
# slip: both sides are moved but divided by h instead of 2h

def numerical_gradient(f, x):
    h = 0.0001
    xs = np.array(x, dtype=float)
    result = np.zeros(xs.shape)
    for idx in np.ndindex(xs.shape):
        old = xs[idx]
        xs[idx] = old + h
        up = f(xs)
        xs[idx] = old - h
        down = f(xs)
        xs[idx] = old
        result[idx] = (up - down) / h
    return result
