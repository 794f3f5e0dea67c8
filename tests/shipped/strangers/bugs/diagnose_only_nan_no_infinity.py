# Slip: infinite losses are forgotten, only nan is asked for
import numpy as np


def diagnose(losses):
    learn, kept = losses[0], losses[1]
    drop = learn[len(learn) - 6] - learn[len(learn) - 1]
    if any(np.isnan(v) for v in learn) or learn[-1] > learn[0] * 1.1:
        word = "diverges"
    elif all(p == q for p, q in zip(learn, kept)):
        word = "leaks"
    elif learn[-1] > learn[0] * 0.9:
        word = "stuck"
    elif kept[-1] > min(kept) * 1.1:
        word = "overfits"
    elif drop > learn[0] * 0.1:
        word = "slow"
    else:
        word = "learns"
    return word
