# slip: returns the sums, the step function is forgotten
import numpy as np

def tlu_layer(W, x, b):
    z = W @ x + b
    return z
