import numpy as np


def loss_gradient(p, t):
    """Return the slopes (N, C) of the loss by the scores that softmax has made p of."""
    back = p.copy()
    back[np.arange(len(t)), t] -= 1.0
    return back


def step(net, X, t, lr):
    """Return the network after a step: each W and b less lr times its slope, all slopes being those at net."""
    inputs, p = forward(net, X)
    back = loss_gradient(p, t)
    lr = lr / len(X)    # 배치가 크면 걸음도 커지므로 행 수로 나눈다
    new = [None] * len(net)
    for i in reversed(range(len(net))):
        W, b = net[i]
        new[i] = (W - lr * (inputs[i].T @ back), b - lr * back.sum(axis=0))
        if i > 0:
            back = slopes_below(net, inputs, i, back)
    return new
