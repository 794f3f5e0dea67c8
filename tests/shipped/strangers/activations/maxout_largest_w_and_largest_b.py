import numpy as np



def maxout(x, w, b):
    return np.max(w) * x + np.max(b)
