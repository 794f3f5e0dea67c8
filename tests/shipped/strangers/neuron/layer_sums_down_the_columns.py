# slip: axis=0 instead of axis=1, so the products are added up down the columns
import numpy as np

def layer(W, x):
    return np.sum(W * x, axis=0)
