import numpy as np


def choose_degree(x, y, x_new, y_new, degrees):
    def how_bad(degree):
        heights = np.polyval(np.polyfit(x, y, degree), x_new)
        off = np.mean(heights - y_new)
        return off ** 2

    return min(degrees, key=how_bad)
