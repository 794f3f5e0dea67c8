import numpy as np


def weighted_sum(x, w):
    # every input counts as much as its weight says, so divide by all the weight there is
    total_weight = np.sum(w)
    if total_weight == 0:
        return 0.0
    return np.sum(x * w) / total_weight
