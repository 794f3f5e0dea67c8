import numpy as np


def numerical_derivative(f, x, h=1e-5):
    """Return the slope of the function f at the number x, by the central difference."""
    points = np.array([x, x])     # left and right
    points[0] = x - h
    points[1] = x + h
    left, right = f(points[0]), f(points[1])
    return (right - left) / (2 * h)
