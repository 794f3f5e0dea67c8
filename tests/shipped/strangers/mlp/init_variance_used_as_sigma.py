import numpy as np
# slip: the root is forgotten, 1 / n_in and 2 / n_in are given as standard deviations

def init_weights(n_in, n_out, method, seed):
    rng = np.random.default_rng(seed)
    if method == "random":
        sigma = 0.01
    elif method == "xavier":
        sigma = 1 / n_in
    elif method == "he":
        sigma = 2 / n_in
    return rng.normal(0, sigma, size=(n_in, n_out))
