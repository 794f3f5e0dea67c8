# slip: X @ W without .T (runs when W is square, and uses the columns as weights)
import numpy as np

def layer_batch(W, X):
    return X @ W
