import numpy as np
# slip: np.mean over the whole table, so the loss is divided by the number of classes as well

def cross_entropy(y, t):
    if t.ndim == 1:
        t = np.eye(y.shape[1])[t]
    return -np.mean(t * np.log(y + 1e-7))
