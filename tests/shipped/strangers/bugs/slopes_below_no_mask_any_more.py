# Slip: the question whether a neuron was on is left out
def slopes_below(net, inputs, i, back):
    W, b = net[i]
    return back @ W.T
