# Slip: inputs[1] became inputs[-1], what goes into the last layer, whichever layer it is about
def slopes_below(net, inputs, i, back):
    W, _ = net[i]
    on = inputs[-1] > 0
    return (back @ W.T) * on
