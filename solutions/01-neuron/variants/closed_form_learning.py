# Nothing is repeated: learning is the closed form of a geometric sequence, sums are entries and traces of matrix products.
import math
import re

import numpy as np


def neuron(x, w):
    # multiplication is a rotation-free scaling of the real axis
    return (complex(x, 0) * complex(w, 0)).real


def weighted_sum(x, w):
    return np.trace(np.outer(w, x))


def synapse_count(n_inputs, n_neurons):
    return len(np.triu(np.ones((n_inputs + n_neurons,) * 2))[:n_inputs, n_inputs:].ravel())


def layer(W, x):
    """The diagonal of a matrix whose rows are all W x would be wasteful; one column is enough."""
    return (W @ np.diag(x)).sum(axis=-1)


def layer_batch(W, X):
    return (W @ X.T).transpose()


def threshold_neuron(x, w, T):
    # 0 or 1 by counting how many of the one threshold are not above the sum
    return int(np.searchsorted([T], weighted_sum(x, w), side="right"))


def find_weight(x, y):
    return x * y / x ** 2


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    """One step is w -> (1 - lr·a) w + lr·c with a = mean(x²), c = mean(xy).

    So w - c/a shrinks by the same factor in every step.
    """
    a, c = np.mean(x * x), np.mean(x * y)
    if math.isclose(a, 0.0):
        return w
    best = c / a
    return best + (1 - lr * a) ** steps * (w - best)


DOT = """digraph {
  graph [splines=line, nodesep=0.3]
  #BODY
}"""


def body(W):
    for (i, j), weight in np.ndenumerate(W):
        yield f"x{j + 1} -> y{i + 1} [label={weight:.2f} fontsize=9] [color=gray40]"


def draw_neuron(W):
    return re.sub("#BODY", lambda _: "\n  ".join(body(np.reshape(W, (-1, np.shape(W)[-1])))), DOT)


def draw_threshold_neuron(w, T):
    return draw_neuron(w).replace("graph [", f'y1 [label="y1: sum >= {T:g} ?" shape=box]\n  graph [', 1)
