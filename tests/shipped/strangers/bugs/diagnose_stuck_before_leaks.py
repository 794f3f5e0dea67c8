# Slip: the questions are in another order, stuck is asked before leaks
import numpy as np


def diagnose(losses):
    learning, testing = losses[0, :], losses[1, :]
    start, end = learning[0], learning[-1]
    if np.isfinite(learning).sum() < len(learning):
        return "diverges"
    if end > start * 1.1:
        return "diverges"
    if end > start * 0.9:
        return "stuck"
    same = True
    for x, y in zip(learning, testing):
        if x != y:
            same = False
    if same:
        return "leaks"
    if testing[-1] > np.min(testing) * 1.1:
        return "overfits"
    if learning[-6] - end > 0.1 * start:
        return "slow"
    return "learns"
