# slip: * instead of @, so the products of each row are not added up
import numpy as np

def layer(W, x):
    y = W * x
    return y
