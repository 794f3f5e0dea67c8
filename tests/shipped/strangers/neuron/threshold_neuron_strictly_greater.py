import numpy as np


def threshold_neuron(x, w, T):
    s = np.sum(x * w)
    if s > T:
        return 1
    else:
        return 0
