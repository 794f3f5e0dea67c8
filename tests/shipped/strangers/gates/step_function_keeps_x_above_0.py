# slip: gives x itself above 0 instead of 1
import numpy as np

def step_function(x):
    return np.where(x > 0, x, 0)
