import numpy as np


def threshold_neuron(x, w, T):
    arriving = w * x
    on = arriving >= T
    return 1 if np.any(on) else 0
