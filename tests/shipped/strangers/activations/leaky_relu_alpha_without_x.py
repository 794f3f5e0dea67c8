# slip: alpha alone instead of alpha * x
import numpy as np

def leaky_relu(x, alpha=0.01):
    result = np.where(x > 0, x, alpha)
    return result
