import numpy as np


def heaviside(z):
    # NumPy has it already, the second argument is the usual value in the middle
    return np.heaviside(z, 0.5)
