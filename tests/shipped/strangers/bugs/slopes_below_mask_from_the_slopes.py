# Slip: on is asked of what comes back, not of what the neurons gave
def slopes_below(net, inputs, i, back):
    W, _ = net[i]
    below = back @ W.T
    on = below > 0
    return below * on
