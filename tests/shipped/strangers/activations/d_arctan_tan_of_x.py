# slip: puts tan(x) where x itself belongs
import numpy as np

def d_arctan(x):
    t = np.tan(x)
    return 1 / (1 + t ** 2)
