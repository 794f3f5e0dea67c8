import numpy as np


def softmax(x):
    """Return e^x divided by the sum of all e^x: for x (n,) over all of x, for x (N, n) over each row."""
    x -= np.max(x, axis=-1, keepdims=True)
    e = np.exp(x)
    return e / e.sum()
