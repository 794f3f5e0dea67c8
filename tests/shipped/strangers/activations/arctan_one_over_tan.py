# slip: reads tan^-1 as 1 / tan
import numpy as np

def arctan(x):
    return 1 / np.tan(x)
