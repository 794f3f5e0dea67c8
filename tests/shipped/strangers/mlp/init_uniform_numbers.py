import numpy as np
# slip: rng.random gives numbers from 0 to 1, not normally distributed ones around 0

def init_weights(n_in, n_out, method, seed):
    gen = np.random.default_rng(seed)
    sigmas = {"random": 0.01, "xavier": np.sqrt(1 / n_in), "he": np.sqrt(2 / n_in)}
    return gen.random((n_in, n_out)) * sigmas[method]
