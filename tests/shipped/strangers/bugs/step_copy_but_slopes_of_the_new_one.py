# Slip: there is a copy now, but slopes_below still gets the one that is already changed
def step(net, X, t, lr):
    new_net = list(net)
    inputs, p = forward(net, X)
    back = loss_gradient(p, t)
    for i in reversed(range(len(net))):
        W, b = net[i]
        dW, db = inputs[i].T @ back, back.sum(axis=0)
        new_net[i] = W - lr * dW, b - lr * db
        if i > 0:
            back = slopes_below(new_net, inputs, i, back)
    return new_net
