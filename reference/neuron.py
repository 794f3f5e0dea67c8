"""Exercise 01: a neuron adds up what arrives, each input times the strength of its connection."""

import numpy as np
import numpy.typing as npt

from reference.floats import Array, matrix, require_alike, vector


def neuron(x: float, w: float) -> float:
    """A neuron with one input: ``y = w x``.

    Units:  x hours of study and w points per hour give y points.
    Source: the course's first lecture.

    >>> neuron(3.0, 7.0)
    21.0
    """
    return float(w) * float(x)


def weighted_sum(x: npt.ArrayLike, w: npt.ArrayLike) -> float:
    """A neuron with n inputs: ``y = w1 x1 + w2 x2 + ... + wn xn``.

    Shapes: x (n,), w (n,).
    Errors: ValueError if they are not vectors of one length.
    Source: McCulloch and Pitts (1943); Saito, Deep Learning from Scratch, ch. 2.

    >>> weighted_sum([1.0, 1.0, 1.0, 1.0], [1.0, 2.0, 1.0, 2.0])
    6.0
    """
    x, w = vector(x, "x"), vector(w, "w")
    require_alike(x=x, w=w)
    return float(np.sum(w * x))


def synapse_count(n_inputs: int, n_neurons: int) -> int:
    """Connections when every input reaches every neuron: ``n_inputs * n_neurons``.

    Errors: ValueError if a number is negative.

    >>> synapse_count(7, 5)
    35
    """
    if n_inputs < 0 or n_neurons < 0:
        raise ValueError(f"there cannot be {n_inputs} inputs and {n_neurons} neurons")
    return n_inputs * n_neurons


def layer(W: npt.ArrayLike, x: npt.ArrayLike) -> Array:
    """Neurons side by side: ``y = W x``; row i of W holds the weights of neuron i.

    Shapes: W (n_neurons, n_inputs), x (n_inputs,), y (n_neurons,).
    Errors: ValueError if the shapes do not fit.
    Source: Saito, Deep Learning from Scratch, ch. 3, with W transposed as on the slides.

    >>> layer([[1.0, 2.0], [3.0, 4.0]], [1.0, 1.0])
    array([3., 7.])
    """
    return matrix(W, "W") @ vector(x, "x")


def layer_batch(W: npt.ArrayLike, X: npt.ArrayLike) -> Array:
    """The same layer for N inputs at once: row n of the result is ``W x_n``, so ``Y = X W^T``.

    Shapes: W (n_neurons, n_inputs), X (N, n_inputs), Y (N, n_neurons).
    Errors: ValueError if the shapes do not fit.

    >>> layer_batch([[1.0, 2.0], [3.0, 4.0]], [[1.0, 1.0], [0.0, 1.0]])
    array([[3., 7.],
           [2., 4.]])
    """
    return matrix(X, "X") @ matrix(W, "W").T


def threshold_neuron(x: npt.ArrayLike, w: npt.ArrayLike, T: float) -> int:
    """A neuron that is on (1) when its weighted sum is T or more, else off (0).

    Shapes: x (n,), w (n,).
    Errors: ValueError if they are not vectors of one length.
    Source: McCulloch and Pitts (1943).

    >>> threshold_neuron([1.0, 1.0, 1.0, 1.0], [1.0, 2.0, 1.0, 2.0], T=6.0)
    1
    """
    return int(weighted_sum(x, w) >= T)


def find_weight(x: float, y: float) -> float:
    """The weight that explains one pair: ``y = w x``, so ``w = y / x``.

    Errors: ValueError if x is 0, for then every weight gives 0.

    >>> find_weight(2.0, 6.0)
    3.0
    """
    if x == 0:
        raise ValueError("x = 0 tells nothing about the weight")
    return float(y) / float(x)


def learn_weight(x: npt.ArrayLike, y: npt.ArrayLike, w: float = 0.0, lr: float = 0.1, steps: int = 100) -> float:
    """Learn the weight of ``y = w x`` from pairs: make the connection stronger or weaker, step by step.

    The steps go down the slope of the error::

        L = 1/2 mean((w x - y)^2)
        w <- w - lr * dL/dw,    dL/dw = mean((w x - y) x)

    Shapes: x (N,), y (N,).
    Errors: ValueError if they are not vectors of one length.
    Source: Widrow and Hoff (1960), without a bias.

    >>> round(learn_weight([1.0, 2.0], [3.0, 6.0]), 6)
    3.0
    """
    x, y = vector(x, "x"), vector(y, "y")
    require_alike(x=x, y=y)
    w = float(w)
    for _ in range(steps):
        w -= lr * float(np.mean((w * x - y) * x))
    return w


def draw_neuron(W: npt.ArrayLike) -> str:
    """The drawing of ``y = W x`` in Graphviz's DOT language: inputs x1 ... xn, neurons y1 ... ym, an edge per synapse.

    Shapes: W (n_neurons, n_inputs); one neuron may also be given as (n_inputs,) or a number.
    Errors: ValueError if W has more than two dimensions.
    Source: the DOT language, https://graphviz.org/doc/info/lang.html

    >>> print(draw_neuron([[1.0, 2.0]]))
    digraph {
        rankdir=LR
        x1 -> y1 [label="1"]
        x2 -> y1 [label="2"]
    }
    """
    return _digraph(_synapses(matrix(np.atleast_2d(W), "W")))


def draw_threshold_neuron(w: npt.ArrayLike, T: float) -> str:
    """The drawing of one threshold neuron: as ``draw_neuron``, with T written in the neuron.

    Shapes: w (n_inputs,).
    Errors: ValueError if w is not a vector.

    >>> print(draw_threshold_neuron([1.0, 2.0], T=3.0))
    digraph {
        rankdir=LR
        y1 [label="T = 3"]
        x1 -> y1 [label="1"]
        x2 -> y1 [label="2"]
    }
    """
    return _digraph([f'y1 [label="T = {T:.15g}"]', *_synapses(vector(w, "w")[np.newaxis])])


def _synapses(W: Array) -> list[str]:
    return [f'x{j} -> y{i} [label="{w:.15g}"]' for i, row in enumerate(W, 1) for j, w in enumerate(row, 1)]


def _digraph(statements: list[str]) -> str:
    return "\n    ".join(["digraph {", "rankdir=LR", *statements]) + "\n}"
