# slip: gives back the products and does not add them up
import numpy as np

def weighted_sum(x, w):
    products = np.array(x) * np.array(w)
    return products
