import numpy as np
# slip: the half is forgotten

def squared_error(y, t):
    return np.mean(np.sum((y - t) ** 2, axis=1))
