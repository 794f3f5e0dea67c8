import numpy as np



def prelu(x, alpha):
    return np.maximum(x, alpha * x)
