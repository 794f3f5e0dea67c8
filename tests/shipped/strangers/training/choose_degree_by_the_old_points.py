# Slip: the error is measured on the points that the polynomial was fitted to
import numpy as np


def choose_degree(x, y, x_new, y_new, degrees):
    best_degree = None
    best_error = np.inf
    for degree in degrees:
        polynomial = np.polyfit(x, y, degree)
        error = np.mean((np.polyval(polynomial, x) - y) ** 2)
        if error < best_error:
            best_error = error
            best_degree = degree
    return best_degree
