import numpy as np


def step_function(x):
    x = np.asarray(x)
    on = x > 0
    x[on] = 1
    x[~on] = 0
    return x
