"""Exercises 02 and 03: units that fire or not, the gates one of them can be, and XOR, which takes two layers."""

from collections.abc import Sequence
from functools import reduce

import numpy as np
import numpy.typing as npt

from reference.floats import Array, elementwise, matrix, require_alike, vector
from reference.neuron import layer, weighted_sum

Flags = npt.NDArray[np.int_]


@elementwise
def step_function(x: Array) -> Flags:
    """The step of the gates: 1 for x > 0, else 0.

    Shapes: a number or an array of any shape; the result is alike, of integers.
    Source: Saito, Deep Learning from Scratch, ch. 3.

    >>> step_function([-1.0, 0.0, 2.0])
    array([0, 0, 1])
    """
    return np.asarray(x > 0, dtype=int)


@elementwise
def heaviside(z: Array) -> Flags:
    """The step that is on at the tie too: 1 for z >= 0, else 0.

    Shapes: a number or an array of any shape; the result is alike, of integers.
    Source: Géron, Hands-On Machine Learning, ch. 10.

    >>> heaviside([-1.0, 0.0, 2.0])
    array([0, 1, 1])
    """
    return np.asarray(z >= 0, dtype=int)


@elementwise
def sign(z: Array) -> Flags:
    """The sign: -1 for z < 0, 0 for z = 0, 1 for z > 0.

    Shapes: a number or an array of any shape; the result is alike, of integers.
    Source: Géron, Hands-On Machine Learning, ch. 10.

    >>> sign([-3.0, 0.0, 2.0])
    array([-1,  0,  1])
    """
    return np.sign(z).astype(int)


def perceptron(x: npt.ArrayLike, w: npt.ArrayLike, b: float) -> int:
    """A perceptron: 1 when ``w1 x1 + ... + wn xn + b > 0``, else 0. A larger b fires more easily.

    Shapes: x (n,), w (n,).
    Errors: ValueError if they are not vectors of one length.
    Source: Rosenblatt (1958); Saito, Deep Learning from Scratch, ch. 2.

    >>> perceptron([1.0, 0.0], [0.5, 0.5], -0.1)
    1
    """
    return int(weighted_sum(x, w) + b > 0)


def AND(x1: float, x2: float) -> int:
    """1 when both inputs are 1.

    Errors: ValueError for vectors: a gate takes one pair at a time.
    Source: Saito, Deep Learning from Scratch, ch. 2.

    >>> [AND(0, 0), AND(0, 1), AND(1, 0), AND(1, 1)]
    [0, 0, 0, 1]
    """
    return perceptron([x1, x2], [0.5, 0.5], -0.7)


def NAND(x1: float, x2: float) -> int:
    """0 when both inputs are 1: AND with every sign turned round, that of the bias too.

    Errors: ValueError for vectors: a gate takes one pair at a time.
    Source: Saito, Deep Learning from Scratch, ch. 2.

    >>> [NAND(0, 0), NAND(0, 1), NAND(1, 0), NAND(1, 1)]
    [1, 1, 1, 0]
    """
    return perceptron([x1, x2], [-0.5, -0.5], 0.7)


def OR(x1: float, x2: float) -> int:
    """1 when an input is 1: AND with a bias so near to 0 that one input will do.

    Errors: ValueError for vectors: a gate takes one pair at a time.
    Source: Saito, Deep Learning from Scratch, ch. 2.

    >>> [OR(0, 0), OR(0, 1), OR(1, 0), OR(1, 1)]
    [0, 1, 1, 1]
    """
    return perceptron([x1, x2], [0.5, 0.5], -0.2)


def threshold_to_bias(theta: float) -> float:
    """The bias that stands for a threshold: ``w x > theta`` is ``w x + b > 0`` with ``b = -theta``.

    >>> threshold_to_bias(0.7)
    -0.7
    """
    return -float(theta)


def tlu_layer(W: npt.ArrayLike, x: npt.ArrayLike, b: npt.ArrayLike) -> Flags:
    """Threshold logic units side by side: ``step_function(W x + b)``; row i of W and b[i] belong to unit i.

    Shapes: W (n_units, n_inputs), x (n_inputs,), b (n_units,), result (n_units,).
    Errors: ValueError if the shapes do not fit.
    Source: Géron, Hands-On Machine Learning, ch. 10.

    >>> tlu_layer([[0.5, 0.5], [-0.5, -0.5], [0.5, 0.5]], [1.0, 0.0], [-0.7, 0.7, -0.2])
    array([0, 1, 1])
    """
    z, b = layer(W, x), vector(b, "b")
    require_alike(z=z, b=b)
    return step_function(z + b)


def train_perceptron(X: npt.ArrayLike, t: npt.ArrayLike, lr: float = 0.1, epochs: int = 100) -> tuple[Array, float]:
    """Rosenblatt's rule, row after row in their order, from zero weights.

    Each row moves the line only if it is wrong::

        w <- w + lr (t - y) x
        b <- b + lr (t - y)

    It ends with every row right if a line (a plane, ...) can part the rows and the epochs suffice.

    Shapes: X (N, n), t (N,) of 0 and 1; the result is w (n,) and the number b.
    Errors: ValueError if the shapes do not fit.
    Source: Rosenblatt (1958); that it ends: Novikoff (1962).

    >>> w, b = train_perceptron([[0, 0], [0, 1], [1, 0], [1, 1]], [0, 0, 0, 1])
    >>> [perceptron(x, w, b) for x in ([0, 0], [0, 1], [1, 0], [1, 1])]
    [0, 0, 0, 1]
    """
    X, t = matrix(X, "X"), vector(t, "t")
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(epochs):
        for row, target in zip(X, t, strict=True):
            error = float(target) - perceptron(row, w, b)
            w += lr * error * row
            b += lr * error
    return w, b


def XOR(x1: float, x2: float) -> int:
    """1 when the inputs differ; no single perceptron can say so, two layers of them can.

    Errors: ValueError for vectors: a gate takes one pair at a time.
    Source: Saito, Deep Learning from Scratch, ch. 2; Minsky and Papert, Perceptrons (1969).

    >>> [XOR(0, 0), XOR(0, 1), XOR(1, 0), XOR(1, 1)]
    [0, 1, 1, 0]
    """
    s1, s2 = hidden(x1, x2)
    return AND(s1, s2)


def hidden(x1: float, x2: float) -> tuple[int, int]:
    """The inputs as XOR's first layer sees them, ``(NAND, OR)``: there one line parts 1 from 0.

    >>> [hidden(0, 0), hidden(0, 1), hidden(1, 0), hidden(1, 1)]
    [(1, 0), (1, 1), (1, 1), (0, 1)]
    """
    return NAND(x1, x2), OR(x1, x2)


def xor_network() -> tuple[Array, Array, Array, Array]:
    """Weights with which ``step_function(W2 step_function(W1 x + b1) + b2)`` is XOR: NAND and OR, then AND.

    Shapes: W1 (2, 2), b1 (2,), W2 (1, 2), b2 (1,).
    Source: Saito, Deep Learning from Scratch, ch. 2.

    >>> W1, b1, W2, b2 = xor_network()
    >>> tlu_layer(W2, tlu_layer(W1, [1.0, 0.0], b1), b2)
    array([1])
    """
    W1 = np.array([[-0.5, -0.5], [0.5, 0.5]])
    b1 = np.array([0.7, -0.2])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([-0.7])
    return W1, b1, W2, b2


def best_single_perceptron(t: Sequence[float]) -> int:
    """How many of the rows (0,0), (0,1), (1,0), (1,1) one perceptron can get right: 3 for XOR and XNOR, else 4.

    Write ``s(x) = w x + b``. Both diagonals of the square have the same midpoint, so
    ``s(0,0) + s(1,1) = s(0,1) + s(1,0)``, and one diagonal cannot be above 0 while the other is not.
    Every other table is one line away, and turning any one target of XOR gives such a table.

    Shapes: t (4,) of 0 and 1.
    Errors: ValueError if t is anything else.
    Source: Minsky and Papert, Perceptrons (1969).

    >>> best_single_perceptron([0, 1, 1, 0]), best_single_perceptron([0, 0, 0, 1])
    (3, 4)
    """
    if len(t) != 4 or any(target not in (0, 1) for target in t):
        raise ValueError(f"t must be four targets of 0 or 1, not {list(t)}")
    t00, t01, t10, t11 = t
    diagonals_disagree = t00 == t11 and t01 == t10 and t00 != t01
    return 3 if diagonals_disagree else 4


def half_adder(x1: float, x2: float) -> tuple[int, int]:
    """The sum of two bits as ``(sum, carry)``: 2 carry + sum = x1 + x2.

    Source: Nisan and Schocken, The Elements of Computing Systems, ch. 2.

    >>> half_adder(1, 1)
    (0, 1)
    """
    return XOR(x1, x2), AND(x1, x2)


def parity(bits: Sequence[float]) -> int:
    """1 when an odd number of the bits is 1: XOR from bit to bit; 0 for no bits.

    Source: Minsky and Papert, Perceptrons (1969).

    >>> parity([1, 0, 1, 1])
    1
    """
    return reduce(XOR, bits, 0)
