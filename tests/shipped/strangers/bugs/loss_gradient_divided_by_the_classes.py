# Slip: divided by the number of classes, not by that of the rows
import numpy as np


def loss_gradient(p, t):
    back = p.copy()
    back[np.arange(len(t)), t] -= 1.0
    return back / p.shape[1]
