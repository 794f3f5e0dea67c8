import numpy as np


def slopes_below(net, inputs, i, back):
    """Return the slopes by the sums of layer i - 1, whose output is inputs[i]; back are those by the sums of i."""
    W, _ = net[i]
    below = back @ W.T
    below[inputs[i] < 0] = 0.0    # off: the output of this layer, not of layer 1
    return below
