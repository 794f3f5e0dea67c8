import numpy as np


def neuron(x, w):
    return x * w


def weighted_sum(x, w):
    s = 0.0
    i = 0
    while i < len(x):
        s += x[i] * w[i]
        i += 1
    return s


def synapse_count(n_inputs, n_neurons):
    return n_inputs * n_neurons


def layer(W, x):
    return (W * x).sum(axis=1)


def layer_batch(W, X):
    return np.einsum("ij,nj->ni", W, X)


def threshold_neuron(x, w, T):
    # is there an input strong enough to wake the neuron?
    for signal, weight in zip(x, w):
        if signal * weight >= T:
            return 1
    return 0


def find_weight(x, y):
    return y / x


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        miss = y - w * x
        w = w + lr * np.average(miss * x)
    return w


def draw_neuron(W):
    M = np.atleast_2d(np.array(W))
    dot = ["digraph {"]
    for (i, j), weight in np.ndenumerate(M):
        dot.append(f'x{j+1} -> y{i+1} [label="{weight}"]')
    return "\n".join(dot + ["}"])


def draw_threshold_neuron(w, T):
    dot = ["digraph {", f'y1 [label="y1 T = {T}"]']
    for j, weight in enumerate(w):
        dot.append(f'x{j+1} -> y1 [label="{weight}"]')
    return "\n".join(dot + ["}"])
