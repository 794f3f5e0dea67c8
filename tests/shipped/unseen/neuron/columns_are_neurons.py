import numpy as np


def neuron(x, w):
    return w * x


def weighted_sum(x, w):
    return float(np.dot(x, w))


def synapse_count(n_inputs, n_neurons):
    return n_inputs * n_neurons


def layer(W, x):
    # inputs first, then the weights, the way the signal runs
    return np.dot(x, W)


def layer_batch(W, X):
    return np.array([layer(W, one) for one in X])


def fires(s, T):
    return s > T or s == T


def threshold_neuron(x, w, T):
    return 1 if fires(weighted_sum(x, w), T) else 0


def find_weight(x, y):
    weight = y / x
    return weight


def gradient(w, x, y):
    return np.sum((w * x - y) * x) / x.size


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        w -= lr * gradient(w, x, y)
    return w


def edges(weights, target):
    return [f'x{j} -> {target} [label="{v}"]' for j, v in enumerate(weights, 1)]


def draw_neuron(W):
    W = np.asarray(W)
    found = []
    if W.ndim == 1:
        found = edges(W, "y")
    else:
        for i, row in enumerate(W, 1):
            found += edges(row, f"y{i}")
    return "digraph {\n" + "\n".join(found) + "\n}"


def draw_threshold_neuron(w, T):
    return "digraph {\n" + "\n".join(edges(w, "y") + [f'y [label="y, T={T}"]']) + "\n}"
