import numpy as np


def margin(X, t, w, b):
    weights = np.append(w, b)
    size = np.linalg.norm(weights)
    best = None
    for row, target in zip(X, t):
        d = (np.dot(row, w) + b) / size
        if target == 0:
            d = -d
        if best is None or d < best:
            best = d
    return float(best)
