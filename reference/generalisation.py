"""Exercise 09: what is learnt beyond the rows that were shown, and what keeps them from being learnt by heart."""

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from reference.floats import Array, matrix, require_alike, vector


def split(
    X: npt.ArrayLike, t: npt.ArrayLike, share: float, seed: int
) -> tuple[Array, npt.NDArray[np.generic], Array, npt.NDArray[np.generic]]:
    """Rows for training and rows for testing, ``round(share N)`` of these, in a random order: X, t, X, t.

    Shapes: X (N, n), t with N rows.
    Errors: ValueError if there is not one target for each row, or the share is not between 0 and 1.
    Source: Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, ch. 7.2.

    >>> [len(part) for part in split(np.zeros((10, 2)), np.zeros(10), 0.3, 0)]
    [7, 7, 3, 3]
    """
    X, t = matrix(X, "X"), np.asarray(t)
    if len(X) != len(t) or not 0 <= share <= 1:
        raise ValueError(f"{len(X)} rows, {len(t)} targets and a share of {share} do not fit")
    order = np.random.default_rng(seed).permutation(len(X))
    count = round(share * len(X))
    test, train = order[:count], order[count:]
    return X[train], t[train], X[test], t[test]


def early_stop(losses: Sequence[float] | Array, patience: int) -> int:
    """The epoch (from 0) with the smallest loss up to where ``patience`` epochs in a row were not below the smallest.

    Shapes: losses (n,), at least one; of equals the first counts.
    Errors: ValueError if there is no loss or no patience.
    Source: Prechelt, Early Stopping, but when? (1998).

    >>> early_stop([5.0, 4.0, 6.0, 3.0, 7.0, 8.0, 2.0], 2)
    3
    """
    if not len(losses) or patience < 1:
        raise ValueError("there must be a loss and a patience of at least 1")
    best, waited = 0, 0
    for epoch, loss in enumerate(losses[1:], start=1):
        best, waited = (epoch, 0) if loss < losses[best] else (best, waited + 1)
        if waited == patience:
            break
    return best


def choose_degree(
    x: npt.ArrayLike, y: npt.ArrayLike, x_new: npt.ArrayLike, y_new: npt.ArrayLike, degrees: Sequence[int]
) -> int:
    """The degree whose least-squares polynomial of (x, y) has the smallest mean squared error at (x_new, y_new).

    Shapes: x and y (n,), x_new and y_new (m,).
    Errors: ValueError if the shapes do not fit, no degree is given, or one is not below the number of different x.
    Source: Bishop, Pattern Recognition and Machine Learning, ch. 1.1.

    >>> choose_degree([0.0, 1.0, 2.0], [0.0, 2.0, 2.0], [3.0], [3.0], [0, 1, 2])
    1
    """
    errors = polynomial_errors(x, y, x_new, y_new, degrees)
    return int(degrees[int(np.argmin(errors))])


def polynomial_errors(
    x: npt.ArrayLike, y: npt.ArrayLike, x_new: npt.ArrayLike, y_new: npt.ArrayLike, degrees: Sequence[int]
) -> list[float]:
    """The mean squared error of each degree's polynomial at the new points; it minimises that at x and y.

    Shapes: x and y (n,), x_new and y_new (m,).
    Errors: ValueError if the shapes do not fit, no degree is given, or one is not below the number of different x.
    Source: Bishop, Pattern Recognition and Machine Learning, ch. 1.1.
    """
    x, y, x_new, y_new = vector(x, "x"), vector(y, "y"), vector(x_new, "x_new"), vector(y_new, "y_new")
    require_alike(x=x, y=y)
    require_alike(x_new=x_new, y_new=y_new)
    if not len(degrees) or max(degrees) >= len(np.unique(x)):
        raise ValueError(f"there must be degrees, all below the number of different x, and not {list(degrees)}")
    errors = []
    for degree in degrees:
        coefficients, *_ = np.linalg.lstsq(np.vander(x, degree + 1), y, rcond=None)
        errors.append(float(np.mean((np.vander(x_new, degree + 1) @ coefficients - y_new) ** 2)))
    return errors


class Dropout:
    """Each number is kept with the probability 1 - rate, and divided by it, so that the mean stays: ``y = X mask``.

    Backward, ``dX = dout mask`` with the same mask. Nothing is dropped when the network is not trained.

    Shapes: X of any shape, dout like X.
    Errors: ValueError unless 0 <= rate < 1.
    Source: Srivastava et al. (2014), ch. 10, scaled in training.

    >>> layer = Dropout(0.5, 0)
    >>> layer.forward(np.ones(4), True), layer.backward(np.ones(4)), layer.forward(np.ones(4), False)
    (array([2., 0., 0., 0.]), array([2., 0., 0., 0.]), array([1., 1., 1., 1.]))
    """

    def __init__(self, rate: float, seed: int) -> None:
        if not 0 <= rate < 1:
            raise ValueError(f"the rate must be at least 0 and below 1, not {rate}")
        self.rate, self.rng = rate, np.random.default_rng(seed)
        self.mask: Array = np.ones(())

    def forward(self, X: npt.ArrayLike, train: bool) -> Array:
        """Return X with some numbers dropped, or X as it is when nothing is trained."""
        X = np.asarray(X, dtype=np.float64)
        if not train:
            return X
        kept = 1 - self.rate
        self.mask = (self.rng.random(X.shape) >= self.rate) / kept
        return X * self.mask

    def backward(self, dout: npt.ArrayLike) -> Array:
        """Return the gradient by the X of the last forward in training."""
        return np.asarray(dout, dtype=np.float64) * self.mask


def decayed(grads: Mapping[str, Array], params: Mapping[str, Array], rate: float) -> dict[str, Array]:
    """The gradients of the loss with ``rate / 2 sum W^2`` added: ``dW + rate W`` for the weights; biases pay nothing.

    Shapes: each gradient like its parameter; names of weights begin with W.
    Errors: ValueError if the names differ.
    Source: Krogh and Hertz (1991); Goodfellow, Bengio and Courville, Deep Learning, ch. 7.1.

    >>> decayed({"W1": np.array([1.0]), "b1": np.array([1.0])}, {"W1": np.array([4.0]), "b1": np.array([4.0])}, 0.5)
    {'W1': array([3.]), 'b1': array([1.])}
    """
    if grads.keys() != params.keys():
        raise ValueError(f"grads and params have other names: {sorted(grads)}, {sorted(params)}")
    return {name: g + rate * params[name] if name.startswith("W") else g.copy() for name, g in grads.items()}
