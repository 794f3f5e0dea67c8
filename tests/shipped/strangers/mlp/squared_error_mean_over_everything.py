import numpy as np



def squared_error(y, t):
    return 0.5 * np.mean((y - t) ** 2)
