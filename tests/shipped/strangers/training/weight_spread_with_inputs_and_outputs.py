# Slip: Xavier's formula from the web, 2 / (n_in + n_out), for sigmoid and tanh
import numpy as np


def weight_spread(n_in, n_out, hidden):
    if hidden == "sigmoid" or hidden == "tanh":
        sigma = np.sqrt(2 / (n_in + n_out))
    else:
        sigma = np.sqrt(2 / n_in)
    return sigma
