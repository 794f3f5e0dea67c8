import numpy as np
# slip: draws from np.random and does not use the seed, so each call gives other weights

def init_weights(n_in, n_out, method, seed):
    W = np.random.randn(n_in, n_out)
    if method == "random":
        return W * 0.01
    if method == "xavier":
        return W * np.sqrt(1.0 / n_in)
    return W * np.sqrt(2.0 / n_in)
