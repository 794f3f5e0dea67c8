# slip: W @ X.T has one column for each input; it is not transposed back
import numpy as np

def layer_batch(W, X):
    # (n_neurons, n_inputs) @ (n_inputs, N)
    Y = W @ X.T
    return Y
