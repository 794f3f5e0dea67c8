# slip: the formula with e^x and e^-x is nan at 1000 and -1000
import numpy as np

def tanh(x):
    return (np.exp(x) - np.exp(-x)) / (np.exp(x) + np.exp(-x))
