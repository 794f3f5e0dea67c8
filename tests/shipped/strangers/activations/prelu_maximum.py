# slip: np.maximum(x, alpha x) is right only for alpha up to 1
import numpy as np

def prelu(x, alpha):
    return np.maximum(x, alpha * x)
