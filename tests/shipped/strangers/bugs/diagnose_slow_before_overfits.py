# Slip: slow is asked before overfits
import numpy as np


def diagnose(losses):
    rows = np.asarray(losses)
    fit, new = rows[0], rows[1]
    diverges = (not np.isfinite(fit).all()) or fit[-1] / fit[0] > 1.1
    leaks = (fit == new).all()
    stuck = fit[-1] / fit[0] > 0.9
    slow = (fit[-6] - fit[-1]) / fit[0] > 0.1
    overfits = new[-1] / new.min() > 1.1
    if diverges:
        return "diverges"
    if leaks:
        return "leaks"
    if stuck:
        return "stuck"
    if slow:
        return "slow"
    if overfits:
        return "overfits"
    return "learns"
