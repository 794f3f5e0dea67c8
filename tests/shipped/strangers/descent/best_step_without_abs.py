import numpy as np
# slip: no absolute value, so the one farthest below the true slope wins

def best_step(f, x, slope, hs):
    off = np.array([forward_difference(f, x, h) - slope for h in hs])
    return hs[np.argmin(off)]
