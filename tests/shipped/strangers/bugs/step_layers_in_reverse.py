# Slip: the new layers are appended on the way back and never turned round
def step(net, X, t, lr):
    inputs, p = forward(net, X)
    back = loss_gradient(p, t)
    layers = []
    for i in reversed(range(len(net))):
        W, b = net[i]
        layers.append((W - lr * inputs[i].T @ back, b - lr * back.sum(axis=0)))
        if i > 0:
            back = slopes_below(net, inputs, i, back)
    return layers
