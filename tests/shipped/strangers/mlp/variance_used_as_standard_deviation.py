import numpy as np


def init_weights(n_in, n_out, method, seed):
    """Return an (n_in, n_out) array of random weights around 0; method is "random", "xavier" or "he"."""
    spread = {"random": 0.01, "xavier": 1 / n_in, "he": 2 / n_in}
    return np.random.default_rng(seed).normal(0, spread[method], size=(n_in, n_out))
