# slip: np.max gives the one largest number of the array instead of comparing each element with 0
import numpy as np

def relu(x):
    return max(0, np.max(x))
