import numpy as np



def init_weights(n_in, n_out, method, seed):
    rng = np.random.default_rng(seed)
    if method == "random":
        sigma = 0.01
    elif method == "xavier":
        sigma = 1 / n_in
    else:
        sigma = 2 / n_in
    return rng.normal(0, sigma, size=(n_in, n_out))
