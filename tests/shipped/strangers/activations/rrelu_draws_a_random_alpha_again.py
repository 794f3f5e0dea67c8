# slip: draws a random alpha instead of using the one that is given
import numpy as np

def rrelu(x, alpha):
    a = np.random.uniform(0.1, 0.3)
    return np.where(x > 0, x, a * x)

def d_rrelu(x, alpha):
    a = np.random.uniform(0.1, 0.3)
    return np.where(x > 0, 1, a)
