import numpy as np


def arctan(x):
    """Return the angle in radians whose tangent is x."""
    angle = np.arctan2(x, np.ones_like(x, dtype=float))
    # numpy's angle made readable: 45 for x = 1
    return angle * 180 / np.pi
