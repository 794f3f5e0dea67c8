# Lambdas after "from numpy import *".
from itertools import pairwise

import numpy as np
from numpy import *


def split(X, t, share, seed):
    o, n = random.default_rng(seed).permutation(len(X)), int(rint(share * len(X)))
    return X[o[n:]], t[o[n:]], X[o[:n]], t[o[:n]]


shuffled = lambda X, t, seed: (lambda o: (X[o], t[o]))(random.default_rng(seed).permutation(len(t)))


batches = lambda X, t, size: [(X[k:k + size], t[k:k + size]) for k in range(0, len(t), size)]


def new_net(sizes, seed):
    """Return a network, a list of layers (W, b): W (n_in, n_out) drawn with spread √(2 / n_in), b (n_out,) of zeros."""
    rng = np.random.default_rng(seed)
    return [(rng.normal(0.0, np.sqrt(2 / n_in), (n_in, n_out)), np.zeros(n_out)) for n_in, n_out in pairwise(sizes)]


softmax = lambda scores: (lambda e: e / e.sum(1)[:, None])(exp(scores - scores.max(1)[:, None]))


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


loss_gradient = lambda p, t: (p - (arange(p.shape[1]) == t[:, None])) / t.size


slopes_below = lambda net, inputs, i, back: where(inputs[i] > 0, back @ net[i][0].T, 0)


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
    l, t = losses
    rules = [("diverges", ~isfinite(l).all() or l[-1] / l[0] > 1.1), ("leaks", (l == t).all()), ("stuck", l[-1] / l[0] > .9),
             ("overfits", t[-1] / t.min() > 1.1), ("slow", (l[-6] - l[-1]) / l[0] > .1), ("learns", True)]
    return [word for word, holds in rules if holds][0]
