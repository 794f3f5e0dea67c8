# Slip: the position in the list is returned, not the degree that stands there
import numpy as np


def choose_degree(x, y, x_new, y_new, degrees):
    errors = []
    for d in degrees:
        p = np.polyfit(x, y, d)
        heights = np.polyval(p, x_new)
        errors.append(np.mean((heights - y_new) ** 2))
    return int(np.argmin(errors))
