import numpy as np


def threshold_neuron(x, w, T):
    # np.sign is the on/off function: sum minus T
    s = w @ x
    return int(np.sign(s - T))
