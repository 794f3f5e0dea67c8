# Numbers come back as lists of one, 0-d arrays and one-element arrays, and arrays come back as lists and tuples.
import numpy as np

def neuron(x, w):
    return [x * w]

def weighted_sum(x, w):
    x = np.array(x).reshape(1, -1)
    w = np.array(w).reshape(-1, 1)
    return x @ w                       # shape (1, 1)

def synapse_count(n_inputs, n_neurons):
    return np.array(n_inputs * n_neurons)

def layer(W, x):
    return tuple(float(weighted_sum(x, row)[0, 0]) for row in W)

def layer_batch(W, X):
    return [layer(W, x) for x in X]

def threshold_neuron(x, w, T):
    return np.array([weighted_sum(x, w)[0][0] >= T])     # one bool

def find_weight(x, y):
    return np.linalg.lstsq(np.array([[x]]), np.array([y]), rcond=None)[0]

def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    w = np.array([w])
    for _ in range(steps):
        w = w - lr * np.mean((w * x - y) * x, keepdims=True)
    return w

def draw_neuron(W):
    W = np.atleast_2d(W)
    n, m = W.shape
    lines = ["strict digraph G {"]
    lines += ["  /* the two columns are clusters */"]
    lines += ["  subgraph cluster_in { label = \"inputs\"; color=grey;"]
    lines += ["    x%d [shape=circle];" % (j + 1) for j in range(m)]
    lines += ["  }", "  subgraph cluster_out { label = \"neurons\";"]
    lines += ["    y%d [shape=doublecircle];" % (i + 1) for i in range(n)]
    lines += ["  }"]
    for i in range(n):
        for j in range(m):
            lines.append("  x%d:e -> y%d:w [taillabel=\"%g\", color=\"blue\"]; // synapse" % (j + 1, i + 1, W[i, j]))
    lines.append("}")
    return "\n".join(lines)

def draw_threshold_neuron(w, T):
    return draw_neuron(w).replace("y1 [shape=doublecircle]", 'y1 [shape=record, label="y | T = %g"]' % T)
