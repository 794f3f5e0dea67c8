import numpy as np



def d_arctan(x):
    return 1 / (1 + np.tan(x) ** 2)
