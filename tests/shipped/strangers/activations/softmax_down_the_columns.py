# slip: axis=0, so a matrix is treated column by column
import numpy as np

def softmax(x):
    z = np.exp(x - np.max(x, axis=0))
    return z / z.sum(axis=0)
