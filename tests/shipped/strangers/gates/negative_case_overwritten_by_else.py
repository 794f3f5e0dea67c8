import numpy as np


def decide(v):
    if v < 0:
        result = -1
    if v > 0:
        result = 1
    else:
        result = 0
    return result


def sign(z):
    z = np.array(z)
    answers = [decide(v) for v in z.ravel()]
    return np.array(answers, dtype=int).reshape(z.shape)
