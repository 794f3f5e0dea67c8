import numpy as np



def selu(x):
    positive = SELU_SCALE * x
    negative = SELU_ALPHA * (np.exp(x) - 1)
    return np.where(x > 0, positive, negative)
