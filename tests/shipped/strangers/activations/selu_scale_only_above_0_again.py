# slip: SELU_SCALE is forgotten below 0
import numpy as np

def selu(x):
    return np.where(x > 0, SELU_SCALE * x, SELU_ALPHA * (np.exp(x) - 1))

def d_selu(x):
    return np.where(x > 0, SELU_SCALE, SELU_ALPHA * np.exp(x))
