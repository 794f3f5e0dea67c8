import numpy as np


def sign(z):
    zero_or_one = np.array(np.asarray(z) >= 0, dtype=int)
    return 2 * zero_or_one - 1     # 0 -> -1, 1 -> 1
