def step(net, X, t, lr):
    """Return the network after a step: each W and b less lr times its slope, all slopes being those at net."""
    net = list(net)
    old = net    # keep the network as it was: all slopes are those at old
    inputs, p = forward(old, X)
    back = loss_gradient(p, t)
    for i in reversed(range(len(net))):
        W, b = old[i]
        dW, db = inputs[i].T @ back, back.sum(axis=0)
        net[i] = W - lr * dW, b - lr * db
        if i > 0:
            back = slopes_below(old, inputs, i, back)
    return net
