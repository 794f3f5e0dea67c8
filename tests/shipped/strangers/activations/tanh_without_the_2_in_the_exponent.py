# slip: e^-x instead of e^-2x in the second formula
import numpy as np

def tanh(x):
    y = 2 / (1 + np.exp(-x)) - 1
    return y
