# slip: sets the negative ones to 0 first, and then sets all that are >= 0 (also these) to 1
import numpy as np

def heaviside(z):
    result = np.array(z)
    result[result < 0] = 0
    result[result >= 0] = 1
    return result
