# my neuron homework
import numpy as np


def neuron(x, w):
    return np.multiply(w, x)


def weighted_sum(x, w):
    products = [w[k] * x[k] for k in range(len(w))]
    return sum(products)


def synapse_count(n_inputs, n_neurons):
    total = 0
    for _ in range(n_neurons):
        total += n_inputs
    return total


def layer(W, x):
    y = np.zeros(len(W))
    for i, row in enumerate(W):
        y[i] = weighted_sum(x, row)
    return y


def layer_batch(W, X):
    Y = np.zeros((len(X), len(W)))
    for n in range(len(X)):
        Y[n] = layer(W, X[n])
    return Y


def threshold_neuron(x, w, T):
    s = weighted_sum(x, w)
    # it has to get over the threshold
    if s <= T:
        return 0
    return 1


def find_weight(x, y):
    return y * (1.0 / x)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    n = len(x)
    for step in range(steps):
        slope = 0.0
        for i in range(n):
            slope += (w * x[i] - y[i]) * x[i]
        w = w - lr * slope / n
    return w


def draw_neuron(W):
    if np.ndim(W) == 1:
        rows = [W]
    else:
        rows = W
    lines = ["digraph G {"]
    for i in range(len(rows)):
        for j in range(len(rows[i])):
            lines.append("  x" + str(j + 1) + " -> y" + str(i + 1) + ' [label="' + str(rows[i][j]) + '"]')
    lines.append("}")
    return "\n".join(lines)


def draw_threshold_neuron(w, T):
    lines = ["digraph G {", '  n [label="y T=' + str(T) + '"]']
    for j in range(len(w)):
        lines.append("  x" + str(j + 1) + ' -> n [label="' + str(w[j]) + '"]')
    lines.append("}")
    return "\n".join(lines)
