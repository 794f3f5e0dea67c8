from itertools import pairwise

import numpy as np


def split(X, t, share, seed):
    """Return (X, t, X_test, t_test): a share of the rows, drawn at random, is kept for testing, the others to learn."""
    order = np.random.default_rng(seed).permutation(len(X))
    n_test = round(share * len(X))
    learn, test = order[n_test:], order[:n_test]
    return X[learn], t[learn], X[test], t[test]


def shuffled(X, t, seed):
    """Return (X, t), both in the same new order, which the seed draws."""
    rng = np.random.default_rng(seed)
    order = rng.permutation(len(X))
    return X[order], t[order]


def batches(X, t, size):
    """Return all rows in their order, as a list of pairs (X, t) of size rows each; the last pair may have fewer."""
    starts = range(0, len(X), size)
    return [(X[start : start + size], t[start : start + size]) for start in starts]


def new_net(sizes, seed):
    """Return a network, a list of layers (W, b): W (n_in, n_out) drawn with spread √(2 / n_in), b (n_out,) of zeros."""
    rng = np.random.default_rng(seed)
    return [(rng.normal(0.0, np.sqrt(2 / n_in), (n_in, n_out)), np.zeros(n_out)) for n_in, n_out in pairwise(sizes)]


def softmax(scores):
    """Return probabilities (N, C): a row of them for each row of scores (N, C)."""
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def forward(net, X):
    """Return (inputs, p): a list of what goes into each layer, X first, and the probabilities after the last one."""
    inputs = [X]
    for W, b in net[:-1]:
        inputs.append(np.maximum(inputs[-1] @ W + b, 0.0))
    W, b = net[-1]
    return inputs, softmax(inputs[-1] @ W + b)


def accuracy(net, X, t):
    """Return the share of the rows whose largest probability is that of their class."""
    _, p = forward(net, X)
    return np.mean(p.argmax(axis=1) == t)


def loss(p, t):
    """Return the mean of -log p of the right class over the rows of p (N, C); t (N,) holds class numbers."""
    return -np.mean(np.log(p[np.arange(len(t)), t] + 1e-12))


def loss_gradient(p, t):
    """Return the slopes (N, C) of the loss by the scores that softmax has made p of."""
    back = p.copy()
    back[np.arange(len(t)), t] -= 1.0
    return back / len(t)


def slopes_below(net, inputs, i, back):
    """Return the slopes by the sums of layer i - 1, whose output is inputs[i]; back are those by the sums of i."""
    W, _ = net[i]
    on = inputs[i] > 0
    return (back @ W.T) * on


def step(net, X, t, lr):
    """Return the network after a step: each W and b less lr times its slope, all slopes being those at net."""
    net = list(net)
    inputs, p = forward(net, X)
    back = loss_gradient(p, t)
    for i in reversed(range(len(net))):
        W, b = net[i]
        dW, db = inputs[i].T @ back, back.sum(axis=0)
        if i > 0:
            back = slopes_below(net, inputs, i, back)
        net[i] = W - lr * dW, b - lr * db
    return net


def train(net, X, t, X_test, t_test, size, lr, epochs, seed):
    """Return (net, losses) after some epochs of steps; losses (2, epochs) are those of X and of X_test after each."""
    losses = []
    for epoch in range(epochs):
        for X_batch, t_batch in batches(*shuffled(X, t, seed + epoch), size):
            net = step(net, X_batch, t_batch, lr)
        losses.append((loss(forward(net, X)[1], t), loss(forward(net, X_test)[1], t_test)))
    return net, np.array(losses).T


def run(X, t, sizes, share, size, lr, epochs, seed):
    """Return (net, losses, read): a trained network, its losses, and its accuracy for the rows kept for testing."""
    X, t, X_test, t_test = split(X, t, share, seed)
    net, losses = train(new_net(sizes, seed), X, t, X_test, t_test, size, lr, epochs, seed)
    return net, losses, accuracy(net, X_test, t_test)


def diagnose(losses):
    a, b = losses
    if np.isnan(a).any() or np.isinf(a).any() or a[-1] > a[0] * 1.1:
        return "diverges"
    elif (a == b).all():
        return "leaks"
    elif a[-1] > a[0] * 0.9:
        return "stuck"
    elif b[-1] > a[-1] * 1.1:
        return "overfits"
    elif a[-6] - a[-1] > a[0] * 0.1:
        return "slow"
    return "learns"
