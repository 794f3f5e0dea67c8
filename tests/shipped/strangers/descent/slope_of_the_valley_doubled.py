import numpy as np


# the derivative of a * x**2 / 2 ... the two comes down: 2 * a * x
def _factor(lr, a):
    return 1 - lr * 2 * a


def outcome(lr, a):
    k = _factor(lr, a)
    if abs(k) > 1:
        return "diverges"
    return "creeps" if k > 0 else "zigzags"


def largest_lr(curvatures):
    # |1 - 2 lr a| = 1  =>  lr = 1 / a, and the steepest direction is the first to go
    limits = [1 / a for a in curvatures]
    return min(limits)
