# Learning looks at the data once (two moments), the sums are convolutions and polynomials, and the drawings are string templates.
from string import Template
import numpy as np
import matplotlib.pyplot as plt   # 그림은 나중에

EDGE = Template('    $src -> $dst [ label = "w = $w", weight = 3 ];')
NODE = Template('    $name [ label = "$label", shape = circle ];')
GRAPH = Template("/* $title */\ndigraph $title {\n    rankdir = LR;\n$lines\n}\n")

def neuron(x, w):
    return np.polyval([w, 0], x)            # w x + 0

def weighted_sum(x, w):
    # a convolution with the reversed weights that is kept where both overlap completely
    return np.convolve(x, np.flip(w), mode="valid").item()

def synapse_count(n_inputs, n_neurons):
    return np.zeros((n_neurons, n_inputs)).size

def layer(W, x):
    return np.inner(W, x)

def layer_batch(W, X):
    return np.inner(X, W)

def threshold_neuron(x, w, T):
    rest = T - weighted_sum(x, w)           # what is still missing
    return 0 if rest > 0 else 1

def find_weight(x, y):
    return np.linalg.solve([[x]], [y])[0]

def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    xx = (x ** 2).mean()
    xy = (x * y).mean()
    for _ in range(steps):
        w -= lr * (w * xx - xy)
    return w

def fill(title, w, labels):
    lines = [NODE.substitute(name="n_%d" % k, label=label) for k, label in enumerate(labels)]
    n = w.shape[1]
    for i in range(w.shape[0]):
        for j in range(n):
            lines.append(EDGE.substitute(src="n_%d" % j, dst="n_%d" % (n + i), w=w[i, j]))
    return GRAPH.substitute(title=title, lines="\n".join(lines))

def names(letter, n):
    return [letter + str(k) for k in range(1, n + 1)]

def draw_neuron(W):
    W = np.asarray(W)
    W = W[np.newaxis, :] if W.ndim == 1 else W
    return fill("layer", W, names("x", W.shape[1]) + names("y", W.shape[0]))

def draw_threshold_neuron(w, T):
    w = np.asarray(w)[np.newaxis, :]
    return fill("threshold", w, names("x", w.shape[1]) + [f"y (on if >= {T})"])

if __name__ == "__main__":
    print(draw_neuron([1.0, 2.0, 1.0, 2.0]))
    print(learn_weight(np.array([1.0, 2.0]), np.array([3.0, 6.0])))
