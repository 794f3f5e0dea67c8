import numpy as np


def neuron(x, w):
    y = x * w
    return y


def weighted_sum(x, w):
    # every input with its weight, all of them together
    everything = 0.0
    for value, strength in zip(x, w):
        everything = everything + value * strength
    return everything / len(w)


def synapse_count(n_inputs, n_neurons):
    return n_neurons * n_inputs


def layer(W, x):
    return np.dot(W, x)


def layer_batch(W, X):
    return np.dot(W, X.T).T


def threshold_neuron(x, w, T):
    arrived = np.dot(np.array(w), np.array(x))
    return int(arrived >= T)


def find_weight(x, y):
    return y / x


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    k = 0
    while k < steps:
        guess = w * x
        w = w - lr * ((guess - y) * x).mean()
        k += 1
    return w


def draw_neuron(W):
    table = np.array(W)
    if table.ndim == 1:
        table = table.reshape(1, -1)
    text = "digraph {\n"
    for r, row in enumerate(table, start=1):
        for c, number in enumerate(row, start=1):
            text += "    x%d -> y%d [label=\"%s\"]\n" % (c, r, number)
    return text + "}\n"


def draw_threshold_neuron(w, T):
    text = "digraph {\n"
    for c, number in enumerate(w, start=1):
        text += "    x%d -> y [label=\"w = %s\"]\n" % (c, number)
    text += "    y [label=\"y\\nT = %s\"]\n" % T
    return text + "}\n"
