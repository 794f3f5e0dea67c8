# Slip: the last test loss is compared with the first test loss, not with the smallest
import numpy as np


def diagnose(losses):
    learn, test = losses
    if not np.all(np.isfinite(learn)) or learn[-1] > 1.1 * learn[0]:
        return "diverges"
    if np.all(learn == test):
        return "leaks"
    if learn[-1] > 0.9 * learn[0]:
        return "stuck"
    if test[-1] > 1.1 * test[0]:
        return "overfits"
    if learn[-6] - learn[-1] > 0.1 * learn[0]:
        return "slow"
    return "learns"
