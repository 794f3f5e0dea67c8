import numpy as np
# slip: takes the flattest direction instead of the steepest

def largest_lr(curvatures):
    return 2 / np.min(curvatures)
