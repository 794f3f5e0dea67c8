import numpy as np


def step_function(x):
    # dtype=int에서는 계단처럼 0 아니면 1
    whole = np.array(x, dtype=int)
    return np.array(whole > 0, dtype=int)
