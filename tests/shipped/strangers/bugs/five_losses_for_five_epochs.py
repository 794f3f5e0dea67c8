import numpy as np


def diagnose(losses):
    learn, test = losses
    first, last = learn[0], learn[-1]
    if not np.all(np.isfinite(learn)) or last > 1.1 * first:
        return "diverges"
    if np.array_equal(learn, test):
        return "leaks"
    if last > 0.9 * first:
        return "stuck"
    if test[-1] > 1.1 * test.min():
        return "overfits"
    last_five = learn[-5:]
    if last_five[0] - last_five[-1] > 0.1 * first:
        return "slow"
    return "learns"
