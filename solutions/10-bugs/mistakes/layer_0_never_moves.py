"""Below layer 1 there is nothing."""

TASK = 6
FEEDBACK = "Layer 0 stays as it is. Down to which number should i go?"
FEEDBACK_KO = "층 0이 그대로입니다. i는 몇까지 내려가야 하나요?"


def step(net, X, t, lr):
    net = list(net)
    inputs, p = forward(net, X)
    back = loss_gradient(p, t)
    for i in range(len(net) - 1, 0, -1):
        W, b = net[i]
        dW, db = inputs[i].T @ back, back.sum(axis=0)
        back = slopes_below(net, inputs, i, back)
        net[i] = W - lr * dW, b - lr * db
    return net
