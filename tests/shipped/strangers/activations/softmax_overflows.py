# slip: the largest number is not taken away first, so numbers around 1000 give nan
import numpy as np

def softmax(x):
    e = np.exp(x)
    return e / np.sum(e, axis=-1, keepdims=True)
