# Slip: all slopes come first, but then -= changes the arrays of the given network
def step(net, X, t, lr):
    inputs, p = forward(net, X)
    back = loss_gradient(p, t)
    slopes = {}
    for i in reversed(range(len(net))):
        slopes[i] = inputs[i].T @ back, back.sum(axis=0)
        if i > 0:
            back = slopes_below(net, inputs, i, back)
    for i in range(len(net)):
        W, b = net[i]
        dW, db = slopes[i]
        W -= lr * dW
        b -= lr * db
    return list(net)
