# Everything inside is float32, NumPy is imported without "as np", and the products are einsum and x @ W.T.
import numpy
import numpy.linalg

F = numpy.float32


def f32(a):
    return numpy.asarray(a, dtype=F)


def neuron(x, w, dtype=F):
    return dtype(x) * dtype(w)


def weighted_sum(x, w, dtype=F):
    return numpy.einsum("i,i->", f32(x), f32(w))


def synapse_count(n_inputs, n_neurons):
    return numpy.int64(n_inputs) * numpy.int64(n_neurons)


def layer(W, x):
    return f32(x) @ f32(W).T


def layer_batch(W, X):
    return numpy.einsum("ij,nj->ni", f32(W), f32(X))


def threshold_neuron(x, w, T):
    return numpy.heaviside(weighted_sum(x, w) - F(T), F(1))


def find_weight(x, y):
    return numpy.divide(F(y), F(x))


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    x, y, w = f32(x), f32(y), F(w)
    for _ in range(steps):
        w = F(w - F(lr) * numpy.mean((w * x - y) * x))
    return w


def draw_neuron(W):
    W = f32(W)
    if W.ndim == 1:
        W = W.reshape(1, -1)
    head = "digraph{node[shape=circle];rankdir=\"LR\";"
    body = ""
    for (i, j), w in numpy.ndenumerate(W):
        body += f"{j + 101}->{i + 201}[label=\"{w!r}\"];"     # in NumPy 2: np.float32(2.0)
    names = "".join(f"{j + 101}[label=\"x_{j + 1}\"];" for j in range(W.shape[1]))
    names += "".join(f"{i + 201}[label=\"Y{i + 1}\"];" for i in range(W.shape[0]))
    return head + body + names + "}"


def draw_threshold_neuron(w, T):
    return draw_neuron(w).replace("Y1", f"Y1 (on from {T:.3e})")
