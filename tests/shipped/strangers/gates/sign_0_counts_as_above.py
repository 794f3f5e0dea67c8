# slip: >= 0 gives 1, so 0 gives 1 instead of 0
import numpy as np

def sign(z):
    plus = np.array(np.asarray(z) >= 0, dtype=int)
    minus = np.array(np.asarray(z) < 0, dtype=int)
    return plus - minus
