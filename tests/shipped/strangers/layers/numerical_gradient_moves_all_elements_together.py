import numpy as np
# slip: h is added to the whole array, so every element gets the sum of all slopes

def numerical_gradient(f, x):
    x = np.array(x, dtype=float)
    h = 1e-4
    slope = (f(x + h) - f(x - h)) / (2 * h)
    return np.ones_like(x) * slope
