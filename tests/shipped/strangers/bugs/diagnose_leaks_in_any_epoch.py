# Slip: one epoch in which both are the same is enough for leaks
import numpy as np


def diagnose(losses):
    l, tst = losses[0], losses[1]
    if not np.isfinite(l).all():
        return "diverges"
    if l[-1] > 1.1 * l[0]:
        return "diverges"
    if (l == tst).any():
        return "leaks"
    if l[-1] > 0.9 * l[0]:
        return "stuck"
    if tst[-1] > 1.1 * np.min(tst):
        return "overfits"
    if l[-6] - l[-1] > 0.1 * l[0]:
        return "slow"
    return "learns"
