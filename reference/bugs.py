"""Exercise 10: what each part of a network that classifies has to do, so that a part that does not can be found.

A network is a list of layers ``(W, b)``. All but the last end in ReLU, the last one in softmax.
"""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from reference.activations import softmax
from reference.floats import Array, matrix

Layer = tuple[Array, Array]
Net = Sequence[Layer]

TINY = 1e-12
"""Added to probabilities, so that no logarithm is infinite: -log(TINY) is 27.6."""

TENTH, RECENT = 0.1, 5
"""By how much a loss moves when it moves at all, as a share of another, and how many epochs are recent."""


def batches(X: npt.ArrayLike, t: npt.ArrayLike, size: int) -> list[tuple[Array, npt.NDArray[np.int_]]]:
    """All rows in their order, ``ceil(N / size)`` pairs; only the last may have fewer rows than size.

    Shapes: X (N, n), t (N,).
    Errors: ValueError unless size is above 0.
    Source: Goodfellow, Bengio and Courville, Deep Learning, ch. 8.1.3.

    >>> [len(t) for _, t in batches(np.zeros((5, 1)), np.zeros(5), 2)]
    [2, 2, 1]
    """
    if size <= 0:
        raise ValueError(f"a batch has at least one row, not {size}")
    X, t = matrix(X, "X"), np.asarray(t)
    count = -(-len(X) // size)
    return [(X[k * size : (k + 1) * size], t[k * size : (k + 1) * size]) for k in range(count)]


def new_net(sizes: Sequence[int], seed: int) -> list[Layer]:
    """A network whose weights are drawn with the spread ``sqrt(2 / n_in)``, and whose biases are 0.

    Shapes: of n sizes, n - 1 layers; W (n_in, n_out), b (n_out,).
    Source: He, Zhang, Ren and Sun, Delving Deep into Rectifiers (2015), ch. 2.2.

    >>> [(W.shape, b.shape) for W, b in new_net((3, 4, 2), seed=0)]
    [((3, 4), (4,)), ((4, 2), (2,))]
    """
    rng = np.random.default_rng(seed)
    return [(rng.normal(size=(n, m)) * np.sqrt(2 / n), np.zeros(m)) for n, m in pairwise(sizes)]


def forward(net: Net, X: npt.ArrayLike) -> tuple[list[Array], Array]:
    """What goes into each layer, and the probabilities: ``x_0 = X``, ``x_i = relu(x_i-1 W_i-1 + b_i-1)``, ``p``.

    Shapes: X (N, n); the inputs (N, n_i), p (N, C).
    Source: Saito, Deep Learning from Scratch, ch. 3.

    >>> inputs, p = forward([(np.ones((1, 1)), np.zeros(1)), (np.ones((1, 2)), np.zeros(2))], [[-3.0]])
    >>> inputs, p
    ([array([[-3.]]), array([[0.]])], array([[0.5, 0.5]]))
    """
    x = matrix(X, "X")
    inputs = [x]
    for W, b in net[:-1]:
        s = x @ W + b
        x = np.where(s > 0, s, 0.0)
        inputs.append(x)
    W, b = net[-1]
    return inputs, softmax(x @ W + b)


def loss(p: npt.ArrayLike, t: npt.ArrayLike) -> float:
    """The cross entropy ``-1/N sum_n log p_n,t_n``.

    Shapes: p (N, C), t (N,) of class numbers.
    Units:  nats.
    Source: Bishop, Pattern Recognition and Machine Learning, ch. 4.3.4.

    >>> round(loss([[0.5, 0.5]], [0]), 4)
    0.6931
    """
    p, t = matrix(p, "p"), np.asarray(t)
    return float(-np.sum(np.log([p[n, c] + TINY for n, c in enumerate(t)])) / len(t))


def accuracy(net: Net, X: npt.ArrayLike, t: npt.ArrayLike) -> float:
    """The share of the rows whose likeliest class is their own; of equals, the first.

    Shapes: X (N, n), t (N,) of class numbers.

    >>> accuracy([(np.array([[1.0, -1.0]]), np.zeros(2))], [[2.0], [-1.0]], [0, 0])
    0.5
    """
    _, p = forward(net, X)
    return float(np.sum(np.argmax(p, axis=1) == np.asarray(t)) / len(p))


def loss_gradient(p: npt.ArrayLike, t: npt.ArrayLike) -> Array:
    """The slopes of ``loss`` by the scores of softmax: ``(p - T) / N``, T being t in one-hot rows.

    Shapes: p (N, C), t (N,) of class numbers; like p.
    Source: Bishop, Pattern Recognition and Machine Learning, ch. 4.3.4.

    >>> loss_gradient([[0.5, 0.5], [0.25, 0.75]], [0, 1])
    array([[-0.25 ,  0.25 ],
           [ 0.125, -0.125]])
    """
    p, t = matrix(p, "p"), np.asarray(t)
    T = np.asarray(t[:, np.newaxis] == np.arange(p.shape[1]), dtype=np.float64)
    return np.asarray((p - T) / len(p))


def slopes_below(net: Net, inputs: Sequence[Array], i: int, back: npt.ArrayLike) -> Array:
    """Backpropagation through layer i: ``d_i-1 = (d_i W_i^T) * relu'(s_i-1)``, which is 1 where ``x_i > 0``.

    Shapes: back (N, n_i+1), inputs[i] (N, n_i); like inputs[i].
    Errors: ValueError unless i is a layer above the first.
    Source: Goodfellow, Bengio and Courville, Deep Learning, ch. 6.5.

    >>> net = [(np.ones((1, 2)), np.zeros(2)), (np.array([[1.0], [4.0]]), np.zeros(1))]
    >>> slopes_below(net, [np.ones((1, 1)), np.array([[3.0, 0.0]])], 1, [[0.5]])
    array([[0.5, 0. ]])
    """
    if not 0 < i < len(net):
        raise ValueError(f"below layer {i} there is no layer")
    return np.where(inputs[i] > 0, matrix(back, "back") @ net[i][0].T, 0.0)


def gradients(net: Net, X: npt.ArrayLike, t: npt.ArrayLike) -> list[Layer]:
    """The slopes of ``loss`` by every W and b: ``dL/dW_i = x_i^T d_i`` and ``dL/db_i`` the sum of the rows of ``d_i``.

    Shapes: X (N, n), t (N,) of class numbers; like net.
    Source: Goodfellow, Bengio and Courville, Deep Learning, ch. 6.5.
    """
    inputs, p = forward(net, X)
    d = loss_gradient(p, t)
    found = [(inputs[-1].T @ d, d.sum(axis=0))]
    for i in range(len(net) - 1, 0, -1):
        d = slopes_below(net, inputs, i, d)
        found.insert(0, (inputs[i - 1].T @ d, d.sum(axis=0)))
    return found


def step(net: Net, X: npt.ArrayLike, t: npt.ArrayLike, lr: float) -> list[Layer]:
    """Gradient descent: ``W <- W - lr dL/dW`` for every W and b, all slopes being those at net.

    Shapes: X (N, n), t (N,) of class numbers; like net.
    Source: Saito, Deep Learning from Scratch, ch. 4.

    >>> net = [(np.ones((1, 1)), np.zeros(1)), (np.ones((1, 2)), np.zeros(2))]
    >>> step(net, [[1.0]], [0], 1.0)
    [(array([[1.]]), array([0.])), (array([[1.5, 0.5]]), array([ 0.5, -0.5]))]
    """
    slopes = gradients(net, X, t)
    return [(W - lr * dW, b - lr * db) for (W, b), (dW, db) in zip(net, slopes, strict=True)]


def train(
    net: Net,
    X: npt.ArrayLike,
    t: npt.ArrayLike,
    X_test: npt.ArrayLike,
    t_test: npt.ArrayLike,
    size: int,
    lr: float,
    epochs: int,
    seed: int,
) -> tuple[list[Layer], Array]:
    """Epochs of steps, the rows in a new order in each, and the losses for X and for X_test after each.

    Shapes: X (N, n), t (N,) of class numbers, those of testing alike; the losses (2, epochs).
    Source: Goodfellow, Bengio and Courville, Deep Learning, ch. 8.1.3.
    """
    X, t, layers = matrix(X, "X"), np.asarray(t), list(net)
    rng = np.random.default_rng(seed)
    losses = np.empty((2, epochs))
    for epoch in range(epochs):
        order = rng.permutation(len(X))
        for batch in batches(X[order], t[order], size):
            layers = step(layers, *batch, lr)
        losses[:, epoch] = loss(forward(layers, X)[1], t), loss(forward(layers, X_test)[1], t_test)
    return layers, losses


def diagnose(losses: npt.ArrayLike) -> str:
    """What two learning curves say: the first of these words that is true.

    - diverges: a loss of learning is no finite number, or the last is more than a tenth above the first
    - leaks: both curves are the same
    - stuck: the last loss of learning is not a tenth below the first
    - overfits: the last loss of testing is more than a tenth above the smallest
    - slow: in the last five epochs, the loss of learning fell by more than a tenth of the first
    - learns

    Shapes: losses (2, epochs), those of learning and of testing, with more epochs than ``RECENT``.
    Errors: ValueError if the shape is another.
    Source: Goodfellow, Bengio and Courville, Deep Learning, ch. 11.5.

    >>> diagnose([[2.3, 1.2, 0.6, 0.4, 0.3, 0.3, 0.3], [2.3, 1.3, 0.9, 0.8, 0.9, 1.1, 1.3]])
    'overfits'
    """
    losses = matrix(losses, "losses")
    if losses.shape[0] != 2 or losses.shape[1] <= RECENT:
        raise ValueError(f"two curves of more than {RECENT} epochs are needed, not {losses.shape}")
    learn, test = losses
    rules = {
        "diverges": bool(np.any(~np.isfinite(learn)) or learn[-1] > (1 + TENTH) * learn[0]),
        "leaks": bool(np.all(learn == test)),
        "stuck": bool(learn[-1] > (1 - TENTH) * learn[0]),
        "overfits": bool(test[-1] > (1 + TENTH) * np.min(test)),
        "slow": bool(learn[-1 - RECENT] - learn[-1] > TENTH * learn[0]),
    }
    return next((word for word, holds in rules.items() if holds), "learns")
