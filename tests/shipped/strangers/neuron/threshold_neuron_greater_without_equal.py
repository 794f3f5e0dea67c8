# slip: > instead of >=, so a sum of exactly T leaves it off
import numpy as np

def threshold_neuron(x, w, T):
    s = np.dot(w, x)
    if s > T:
        return 1
    else:
        return 0
