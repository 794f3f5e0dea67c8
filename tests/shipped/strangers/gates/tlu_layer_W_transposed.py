# slip: x @ W instead of W @ x (runs when W is square, and uses the columns as weights)
import numpy as np

def tlu_layer(W, x, b):
    return step_function(np.dot(x, W) + b)
