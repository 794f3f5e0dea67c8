# slip: gives x above 0 instead of the slope 1
import numpy as np

def d_relu(x):
    return np.where(x > 0, x, 0)
