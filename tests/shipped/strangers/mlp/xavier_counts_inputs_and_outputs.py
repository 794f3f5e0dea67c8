import numpy as np


def init_weights(n_in, n_out, method, seed):
    """Return an (n_in, n_out) array of random weights around 0; method is "random", "xavier" or "he"."""
    if method == "random":
        sigma = 0.01
    elif method == "xavier":
        # Glorot & Bengio: the average of both sides of the layer
        sigma = np.sqrt(2.0 / (n_in + n_out))
    else:
        sigma = np.sqrt(2.0 / n_in)
    gen = np.random.default_rng(seed)
    return sigma * gen.standard_normal((n_in, n_out))
