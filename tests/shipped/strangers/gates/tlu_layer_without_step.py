import numpy as np


def tlu_layer(W, x, b):
    return W @ x + b
