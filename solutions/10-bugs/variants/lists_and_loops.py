# 배열 연산 대신 리스트와 반복문으로 고쳤다.
from itertools import pairwise

import numpy as np


def split(X, t, share, seed):
    order = list(np.random.default_rng(seed).permutation(len(X)))
    n_test = round(share * len(X))
    test = []
    learn = []
    for place, row in enumerate(order):
        if place < n_test:
            test.append(row)
        else:
            learn.append(row)
    return X[learn], t[learn], X[test], t[test]


def shuffled(X, t, seed):
    rng = np.random.default_rng(seed)
    pairs = list(zip(X.tolist(), t.tolist()))
    order = rng.permutation(len(pairs))
    new_X = []
    new_t = []
    for k in order:
        new_X.append(pairs[k][0])
        new_t.append(pairs[k][1])
    return np.array(new_X), np.array(new_t)


def batches(X, t, size):
    found = []
    start = 0
    while start < len(X):
        end = min(start + size, len(X))
        found.append((X[start:end], t[start:end]))
        start = end
    return found


def new_net(sizes, seed):
    """Return a network, a list of layers (W, b): W (n_in, n_out) drawn with spread √(2 / n_in), b (n_out,) of zeros."""
    rng = np.random.default_rng(seed)
    return [(rng.normal(0.0, np.sqrt(2 / n_in), (n_in, n_out)), np.zeros(n_out)) for n_in, n_out in pairwise(sizes)]


def softmax(scores):
    rows = []
    for row in scores:
        top = max(row)
        e = [np.exp(s - top) for s in row]
        total = sum(e)
        rows.append([x / total for x in e])
    return np.array(rows)


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
    back = []
    for row, label in zip(p, t):
        back.append([(v - (1 if c == label else 0)) / len(p) for c, v in enumerate(row)])
    return np.array(back)


def slopes_below(net, inputs, i, back):
    W, _ = net[i]
    below = back @ W.T
    for n in range(len(below)):
        for j in range(len(below[n])):
            if inputs[i][n][j] <= 0:
                below[n][j] = 0.0
    return below


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
    learn, test = losses.tolist()
    for v in learn:
        if v != v or v in (float("inf"), float("-inf")):
            return "diverges"
    if learn[-1] > 1.1 * learn[0]:
        return "diverges"
    same = True
    for a, b in zip(learn, test):
        same = same and a == b
    if same:
        return "leaks"
    if learn[-1] > 0.9 * learn[0]:
        return "stuck"
    if test[-1] > 1.1 * min(test):
        return "overfits"
    if learn[len(learn) - 6] - learn[len(learn) - 1] > learn[0] / 10:
        return "slow"
    return "learns"
