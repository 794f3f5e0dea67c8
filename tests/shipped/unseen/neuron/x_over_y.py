import numpy as np


def dot(a, b):
    out = 0.0
    for p, q in zip(a, b):
        out += p * q
    return out


def neuron(x, w):
    return w * x


def weighted_sum(x, w):
    return dot(w, x)


def synapse_count(n_inputs, n_neurons):
    return n_inputs * n_neurons


def layer(W, x):
    return np.array([dot(row, x) for row in W])


def layer_batch(W, X):
    return np.array([[dot(row, x) for row in W] for x in X])


def threshold_neuron(x, w, T):
    return 1 if dot(w, x) - T >= 0 else 0


def find_weight(x, y):
    # hours of study for one hour of play
    ratio = x / y
    return ratio


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        errors = np.array([w * a - b for a, b in zip(x, y)])
        w = w - lr * dot(errors, x) / len(x)
    return w


def draw_neuron(W):
    W = np.array(W)
    if W.ndim < 2:
        W = W[None, :]
    body = []
    for i, row in enumerate(W):
        for j, number in enumerate(row):
            body.append(f'    "x{j + 1}" -> "y{i + 1}" [label="{number}"];')
    return "digraph neuron {\n" + "\n".join(body) + "\n}"


def draw_threshold_neuron(w, T):
    body = [f'    "y" [label="y\\n{T}"];']
    for j, number in enumerate(w):
        body.append(f'    "x{j + 1}" -> "y" [label="{number}"];')
    return "digraph neuron {\n" + "\n".join(body) + "\n}"
