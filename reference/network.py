"""Exercise 06: the multi-layer perceptron. Where exercise 01 had W @ x, rows of many inputs make it X @ W + b."""

from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from reference import training
from reference.activations import d_identity, d_relu, identity, relu, sigmoid, softmax
from reference.floats import Array, matrix
from reference.losses import binary_cross_entropy, cross_entropy, one_hot, output_and_loss, squared_error

Activation = Callable[[Array], Array]

# Each hidden activation h = f(a), with its slope f'(a) told from h: all that the way back needs is h.
HIDDEN: dict[str, tuple[Activation, Activation]] = {
    "tanh": (np.tanh, lambda h: 1.0 - h * h),
    "sigmoid": (sigmoid, lambda h: h * (1.0 - h)),
    "relu": (relu, d_relu),
    "identity": (identity, d_identity),
}
OUTPUTS: dict[str, Activation] = {"identity": identity, "sigmoid": sigmoid, "softmax": softmax}
LOSSES = {
    "squared_error": squared_error,
    "binary_cross_entropy": binary_cross_entropy,
    "cross_entropy": cross_entropy,
}


def init_weights(n_in: int, n_out: int, method: str, seed: int | np.random.Generator) -> Array:
    """Draw the weights of a layer from a normal distribution with mean 0 and a spread that fits the activation.

    "random" has sigma = 0.01, "xavier" (for tanh and sigmoid) sqrt(1 / n_in), "he" (for relu) sqrt(2 / n_in).
    A Generator in place of the seed goes on where it was.

    Shapes: (n_in, n_out).
    Errors: ValueError if the method is none of the three.
    Source: Glorot and Bengio (2010) and He et al. (2015), as in Saito, Deep Learning from Scratch, ch. 6.

    >>> init_weights(3, 4, "xavier", seed=0).shape
    (3, 4)
    """
    sigmas = {"random": 0.01, "xavier": np.sqrt(1.0 / n_in), "he": np.sqrt(2.0 / n_in)}
    if method not in sigmas:
        raise ValueError(f"method must be one of {', '.join(sigmas)}, not {method!r}")
    return np.random.default_rng(seed).normal(0.0, sigmas[method], size=(n_in, n_out))


class MLP:
    """A multi-layer perceptron: layers of neurons, each fed by all of the layer before.

    With h_0 = X, each layer is ``h_i = f(h_{i-1} W_i + b_i)``; f is ``hidden`` in all but the last layer, whose
    activation and loss go with the problem ("regression", "binary" or "classes", see ``output_and_loss``).
    ``params`` holds W1, b1, W2, ... and is read at every call, so what is assigned to it counts at once.

    Shapes: sizes (n_in, n_1, ..., n_out); X (N, n_in); W_i (n_{i-1}, n_i); b_i (n_i,), 0 at the start.
            t (N, n_out), or (N,) if it is class numbers or n_out is 1.
    Errors: ValueError for unknown names and for shapes that do not fit.
    Source: Rumelhart, Hinton and Williams (1986); Saito, Deep Learning from Scratch, ch. 4 to 6.

    >>> net = MLP([2, 8, 1], problem="binary")
    >>> X, t = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]), np.array([0, 1, 1, 0])
    >>> losses = net.fit(X, t, epochs=2000)
    >>> net.predict(X).ravel()
    array([0, 1, 1, 0])
    """

    def __init__(
        self, sizes: Sequence[int], hidden: str = "tanh", problem: str = "classes", init: str = "xavier", seed: int = 0
    ) -> None:
        if len(sizes) < 2:
            raise ValueError(f"sizes need an input and an output, not {list(sizes)}")
        if hidden not in HIDDEN:
            raise ValueError(f"hidden must be one of {', '.join(HIDDEN)}, not {hidden!r}")
        activation, self._slope = HIDDEN[hidden]
        output, loss = output_and_loss(problem)
        self._activations = [activation] * (len(sizes) - 2) + [OUTPUTS[output]]
        self._loss = LOSSES[loss]
        self.sizes, self.problem = tuple(sizes), problem
        self.rng = np.random.default_rng(seed)
        self.params: dict[str, Array] = {}
        for i, (n_in, n_out) in enumerate(pairwise(sizes), start=1):
            self.params[f"W{i}"] = init_weights(n_in, n_out, init, self.rng)
            self.params[f"b{i}"] = np.zeros(n_out)

    def forward(self, X: npt.ArrayLike) -> Array:
        """Return the outputs, (N, n_out): values, or probabilities."""
        return self._layers(self._inputs(X))[-1]

    def loss(self, X: npt.ArrayLike, t: npt.ArrayLike) -> float:
        """Return the mean loss over the rows."""
        X = self._inputs(X)
        return self._loss(self.forward(X), self._targets(t, len(X)))

    def gradients(self, X: npt.ArrayLike, t: npt.ArrayLike) -> dict[str, Array]:
        """Return dL/dW and dL/db of every layer, under the names of the parameters.

        With delta_i the slope of the loss by layer i's sums a_i::

            delta_last  = (y - t) / N
            dL/dW_i     = h_{i-1}^T delta_i
            dL/db_i     = sum over the rows of delta_i
            delta_{i-1} = delta_i W_i^T * f'(a_{i-1})

        The loss stops falling where ``losses.EPS`` holds a probability; the gradients go on there as by the formula.
        """
        X = self._inputs(X)
        *inputs, y = self._layers(X)
        delta = (y - self._targets(t, len(X))) / len(X)
        gradients = {}
        for i, h in reversed(list(enumerate(inputs, start=1))):
            gradients[f"W{i}"] = h.T @ delta
            gradients[f"b{i}"] = delta.sum(axis=0)
            if i > 1:
                delta = delta @ self.params[f"W{i}"].T
                delta *= self._slope(h)
        return {name: gradients[name] for name in self.params}

    def predict(self, X: npt.ArrayLike) -> npt.NDArray[np.int_] | Array:
        """Return class numbers (N,), or 0 and 1 (N, n_out), or for regression the values (N, n_out)."""
        y = self.forward(X)
        if self.problem == "classes":
            return np.asarray(np.argmax(y, axis=1))
        if self.problem == "binary":
            return (y > 0.5).astype(int)
        return y

    def fit(
        self, X: npt.ArrayLike, t: npt.ArrayLike, lr: float = 0.5, epochs: int = 100, batch_size: int = 32
    ) -> list[float]:
        """Train by stochastic gradient descent; return the loss on all of (X, t) after each epoch.

        The rows are shuffled by the network's own Generator, which its seed began. The parameters are replaced by
        copies first, so arrays that were assigned or taken from ``params`` stay as they are.
        """
        X = self._inputs(X)
        self.params = {name: np.array(value, dtype=np.float64) for name, value in self.params.items()}
        return training.fit(self, X, self._targets(t, len(X)), lr, epochs, batch_size, self.rng)

    def _layers(self, X: Array) -> list[Array]:
        """Return X and what each layer makes of it."""
        layers = [X]
        for i, f in enumerate(self._activations, start=1):
            a = layers[-1] @ self.params[f"W{i}"]
            a += self.params[f"b{i}"]
            layers.append(f(a))
        return layers

    def _inputs(self, X: npt.ArrayLike) -> Array:
        X = matrix(X, "X")
        if X.shape[1] != self.sizes[0]:
            raise ValueError(f"X must have {self.sizes[0]} columns, not {X.shape[1]}")
        return X

    def _targets(self, t: npt.ArrayLike, n_rows: int) -> Array:
        """Return t as a float64 table like the output: one-hot for classes, a column for a single output."""
        shape = (n_rows, self.sizes[-1])
        if self.problem == "classes":
            return one_hot(t, shape)
        t = np.asarray(t, dtype=np.float64)
        if t.shape != shape and (t.shape, shape[1]) != ((n_rows,), 1):
            raise ValueError(f"t must have the shape {shape}, not {t.shape}")
        return t.reshape(shape)
