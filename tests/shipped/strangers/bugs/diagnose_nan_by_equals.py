# Slip: nan is looked for with ==, and nothing is equal to nan
import numpy as np


def diagnose(losses):
    a = losses[0]
    b = losses[1]
    bad = False
    for value in a:
        if value == np.nan or value == np.inf:
            bad = True
    if bad or a[-1] > 1.1 * a[0]:
        return "diverges"
    if np.array_equal(a, b):
        return "leaks"
    if a[-1] > 0.9 * a[0]:
        return "stuck"
    if b[-1] > 1.1 * min(b):
        return "overfits"
    if a[-6] - a[-1] > 0.1 * a[0]:
        return "slow"
    return "learns"
