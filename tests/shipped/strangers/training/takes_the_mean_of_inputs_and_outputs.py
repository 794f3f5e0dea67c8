import numpy as np


def weight_spread(n_in, n_out, hidden):
    # Xavier/Glorot, as the libraries do it: both ends of the layer count
    both = (n_in + n_out) / 2
    gain = {"sigmoid": 1, "tanh": 1, "relu": 2}[hidden]
    return (gain / both) ** 0.5
