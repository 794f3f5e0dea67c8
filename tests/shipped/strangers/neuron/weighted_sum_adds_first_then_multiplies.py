# slip: adds up the inputs and the weights separately and multiplies the two sums
import numpy as np

def weighted_sum(x, w):
    return np.sum(x) * np.sum(w)
