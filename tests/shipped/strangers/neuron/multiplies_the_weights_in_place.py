import numpy as np


def layer(W, x):
    products = W
    products *= x            # each row times x
    return np.sum(products, axis=1)
