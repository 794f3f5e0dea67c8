# Names are lambdas, functools.partial objects, closures and objects with __call__ instead of plain functions.
import operator
from functools import partial, reduce

import numpy as np

neuron = operator.mul
weighted_sum = lambda x, w: sum(a * b for a, b in zip(x, w))
synapse_count = lambda *counts: reduce(operator.mul, counts, 1)
layer = partial(np.tensordot, axes=1)


class Batch:
    """Applies a layer to every row."""

    def __init__(self, one):
        self.one = one

    def __call__(self, W, X):
        return np.stack([self.one(W, row) for row in X])


layer_batch = Batch(layer)


def make_threshold(compare=operator.ge):
    def fire(x, w, T):
        return compare(weighted_sum(x, w), T)
    return fire


threshold_neuron = make_threshold()
find_weight = lambda x, y: y / x


class Learner(object):
    total_steps = 0

    def __call__(self, x, y, w=0.0, lr=0.1, steps=100, *, verbose=False):
        for self.now in range(steps):
            w -= lr * np.mean((w * x - y) * x)
            Learner.total_steps += 1
            if verbose: print(self.now, w)
        return w


learn_weight = Learner()


def draw(W, head="y"):
    # for one neuron, inputs with the same weight share an edge statement: {x1 x3} -> y
    W = np.array(W, ndmin=2)
    out = []
    for i, row in enumerate(W, 1):
        groups = {}
        for j, w in enumerate(row, 1):
            key = float(w) if len(W) == 1 else (float(w), j)
            groups.setdefault(key, []).append("x%d" % j)
        for key, xs in groups.items():
            start = "{%s}" % " ".join(xs) if len(W) == 1 else xs[0]
            out.append('%s -> y%d [label="%r"]' % (start, i, np.ravel(key)[0]))
    out.append('y1 [label="%s"]' % head if len(W) == 1 else "")
    out.append("{ rank=same; %s }" % "; ".join("x%d" % (j + 1) for j in range(W.shape[1])))
    return "digraph g {\n" + "\n".join(out) + "\n}"


draw_neuron = partial(draw)
draw_threshold_neuron = lambda w, T: draw(w, head="y\\n(T: %s)" % T)
