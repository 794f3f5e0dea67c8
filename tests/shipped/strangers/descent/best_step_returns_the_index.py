import numpy as np
# slip: argmin gives the position in hs, and that is returned instead of the h there

def best_step(f, x, slope, hs):
    errors = []
    for h in hs:
        errors.append(abs(forward_difference(f, x, h) - slope))
    return np.argmin(errors)
