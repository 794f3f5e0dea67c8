"""Exercise 04: what a neuron does with its sum, each function beside its slope, and why it must not be linear."""

from collections.abc import Callable, Iterable
from math import prod

import numpy as np
import numpy.typing as npt

from reference.floats import Array, elementwise, matrix, require_alike, vector
from reference.gates import step_function as step_function  # the step is an activation, too

SELU_SCALE = 1.0507009873554805
SELU_ALPHA = 1.6732632423543772


@elementwise
def identity(x: Array) -> Array:
    """The neuron without an activation: ``f(x) = x``.

    >>> identity(2)
    2.0
    """
    return x.copy()


@elementwise
def d_identity(x: Array) -> Array:
    """Slope of ``identity``: ``f'(x) = 1``.

    >>> d_identity([-2.0, 3.0])
    array([1., 1.])
    """
    return np.ones_like(x)


@elementwise
def d_step_function(x: Array) -> Array:
    """Slope of ``step_function``: 0. At x = 0 there is none; the one from the left, 0, is returned.

    >>> d_step_function(2.0)
    0.0
    """
    return np.zeros_like(x)


@elementwise
def sigmoid(x: Array) -> Array:
    """The logistic function: ``f(x) = 1 / (1 + exp(-x))``, between 0 and 1.

    Source: Saito, Deep Learning from Scratch, ch. 3.

    >>> sigmoid([-1000.0, 0.0, 1000.0])
    array([0. , 0.5, 1. ])
    """
    z = np.exp(-np.abs(x))  # of a number that is never positive, so it cannot overflow
    return np.where(x < 0, z, 1.0) / (1.0 + z)


@elementwise
def d_sigmoid(x: Array) -> Array:
    """Slope of ``sigmoid``: ``f'(x) = y (1 - y)`` with ``y = f(x)``; at most 1/4.

    Source: Saito, Deep Learning from Scratch, ch. 5.

    >>> d_sigmoid(0.0)
    0.25
    """
    y = sigmoid(x)
    return y * (1.0 - y)


@elementwise
def tanh(x: Array) -> Array:
    """The hyperbolic tangent: ``f(x) = (exp(x) - exp(-x)) / (exp(x) + exp(-x))``, between -1 and 1.

    >>> tanh([-1000.0, 0.0, 1000.0])
    array([-1.,  0.,  1.])
    """
    return np.tanh(x)


@elementwise
def d_tanh(x: Array) -> Array:
    """Slope of ``tanh``: ``f'(x) = 1 - tanh(x)^2``.

    >>> d_tanh(0.0)
    1.0
    """
    return 1.0 - np.tanh(x) ** 2


@elementwise
def relu(x: Array) -> Array:
    """Rectified linear unit: ``f(x) = max(x, 0)``.

    Source: Nair and Hinton (2010); Saito, Deep Learning from Scratch, ch. 3.

    >>> relu([-2.0, 3.0])
    array([0., 3.])
    """
    return np.maximum(x, 0.0)


@elementwise
def d_relu(x: Array) -> Array:
    """Slope of ``relu``: 1 for x > 0, else 0; so ``f'(0) = 0``, the slope from the left.

    >>> d_relu([-2.0, 0.0, 3.0])
    array([0., 0., 1.])
    """
    return (x > 0).astype(np.float64)


@elementwise
def leaky_relu(x: Array, alpha: float = 0.01) -> Array:
    """ReLU that leaks: ``f(x) = x`` for x > 0, else ``alpha x``.

    Source: Maas, Hannun and Ng (2013).

    >>> leaky_relu([-2.0, 3.0])
    array([-0.02,  3.  ])
    """
    return np.where(x > 0, x, alpha * x)


@elementwise
def d_leaky_relu(x: Array, alpha: float = 0.01) -> Array:
    """Slope of ``leaky_relu``: 1 for x > 0, else ``alpha``; so ``f'(0) = alpha``, the slope from the left.

    >>> d_leaky_relu([-2.0, 0.0, 3.0])
    array([0.01, 0.01, 1.  ])
    """
    return np.where(x > 0, 1.0, alpha)


@elementwise
def prelu(x: Array, alpha: float) -> Array:
    """Parametric ReLU: ``f(x) = x`` for x > 0, else ``alpha x``, where alpha is learnt and may be above 1.

    Source: He et al. (2015).

    >>> prelu(-2.0, 0.25)
    -0.5
    """
    return np.where(x > 0, x, alpha * x)


@elementwise
def d_prelu(x: Array, alpha: float) -> Array:
    """Slope of ``prelu`` by x: 1 for x > 0, else ``alpha``; so ``f'(0) = alpha``, the slope from the left.

    >>> d_prelu([-2.0, 3.0], 0.25)
    array([0.25, 1.  ])
    """
    return np.where(x > 0, 1.0, alpha)


@elementwise
def rrelu(x: Array, alpha: float) -> Array:
    """Randomised ReLU in use: ``f(x) = x`` for x > 0, else ``alpha x``; only training draws alpha anew.

    Source: Xu et al. (2015).

    >>> rrelu(-2.0, 0.25)
    -0.5
    """
    return np.where(x > 0, x, alpha * x)


@elementwise
def d_rrelu(x: Array, alpha: float) -> Array:
    """Slope of ``rrelu``: 1 for x > 0, else ``alpha``; so ``f'(0) = alpha``, the slope from the left.

    >>> d_rrelu([-2.0, 3.0], 0.25)
    array([0.25, 1.  ])
    """
    return np.where(x > 0, 1.0, alpha)


@elementwise
def elu(x: Array, alpha: float = 1.0) -> Array:
    """Exponential linear unit: ``f(x) = x`` for x > 0, else ``alpha (exp(x) - 1)``.

    Source: Clevert, Unterthiner and Hochreiter (2015).

    >>> elu([-1000.0, 3.0])
    array([-1.,  3.])
    """
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0.0)))  # the branch not taken may not overflow


@elementwise
def d_elu(x: Array, alpha: float = 1.0) -> Array:
    """Slope of ``elu``: 1 for x > 0, else ``alpha exp(x)``, which is ``f(x) + alpha``; so ``f'(0) = alpha``.

    >>> d_elu([-1000.0, 0.0, 3.0], alpha=0.5)
    array([0. , 0.5, 1. ])
    """
    return np.where(x > 0, 1.0, alpha * np.exp(np.minimum(x, 0.0)))


@elementwise
def selu(x: Array) -> Array:
    """Scaled ELU: ``f(x) = scale * elu(x, alpha)`` with constants that keep mean 0 and variance 1 from layer to layer.

    Source: Klambauer et al. (2017).

    >>> round(selu(1.0), 4), round(selu(-1000.0), 4)
    (1.0507, -1.7581)
    """
    return SELU_SCALE * elu(x, SELU_ALPHA)


@elementwise
def d_selu(x: Array) -> Array:
    """Slope of ``selu``: ``scale * elu'(x, alpha)``; so ``f'(0) = scale * alpha``, the slope from the left.

    >>> round(d_selu(1.0), 4), round(d_selu(0.0), 4)
    (1.0507, 1.7581)
    """
    return SELU_SCALE * d_elu(x, SELU_ALPHA)


@elementwise
def swish(x: Array) -> Array:
    """Swish, also called SiLU: ``f(x) = x sigmoid(x)``.

    Source: Ramachandran, Zoph and Le (2017).

    >>> round(swish(1.0), 4)
    0.7311
    """
    return x * sigmoid(x)


@elementwise
def d_swish(x: Array) -> Array:
    """Slope of ``swish``, by the product rule: ``f'(x) = y + x y (1 - y)`` with ``y = sigmoid(x)``.

    >>> d_swish(0.0)
    0.5
    """
    y = sigmoid(x)
    return y + x * y * (1.0 - y)


@elementwise
def arctan(x: Array) -> Array:
    """The inverse of the tangent, between -pi/2 and pi/2 radians; not 1 / tan.

    >>> round(arctan(1.0), 4)
    0.7854
    """
    return np.arctan(x)


@elementwise
def d_arctan(x: Array) -> Array:
    """Slope of ``arctan``: ``f'(x) = 1 / (1 + x^2)``.

    >>> d_arctan(2.0)
    0.2
    """
    return 1.0 / (1.0 + x**2)


@elementwise
def softsign(x: Array) -> Array:
    """Softsign: ``f(x) = x / (1 + |x|)``, between -1 and 1.

    Source: Glorot and Bengio (2010).

    >>> softsign([-3.0, 1.0])
    array([-0.75,  0.5 ])
    """
    return x / (1.0 + np.abs(x))


@elementwise
def d_softsign(x: Array) -> Array:
    """Slope of ``softsign``: ``f'(x) = 1 / (1 + |x|)^2``.

    >>> d_softsign([-3.0, 1.0])
    array([0.0625, 0.25  ])
    """
    return 1.0 / (1.0 + np.abs(x)) ** 2


@elementwise
def maxout(x: Array, w: npt.ArrayLike, b: npt.ArrayLike) -> Array:
    """The largest of k lines: ``f(x) = max(w1 x + b1, ..., wk x + bk)``, element by element of x.

    Shapes: w (k,), b (k,); x a number or an array of any shape, the result alike.
    Errors: ValueError if w and b are not vectors of one length.
    Source: Goodfellow et al. (2013).

    >>> maxout(2.0, [1.0, -2.0], [0.0, 3.0])
    2.0
    """
    w, b = vector(w, "w"), vector(b, "b")
    require_alike(w=w, b=b)
    return np.asarray(np.max(np.multiply.outer(x, w) + b, axis=-1))


def softmax(x: npt.ArrayLike) -> Array:
    """Probabilities: ``y_k = exp(x_k) / sum_j exp(x_j)``, over the last axis.

    Shapes: x (n,), or (N, n) with a row each; the result is alike and each row sums to 1.
    Errors: ValueError if x is a number.
    Source: Saito, Deep Learning from Scratch, ch. 3.

    >>> softmax([1.0, 2.0, 3.0]).round(3)
    array([0.09 , 0.245, 0.665])
    """
    x = np.asarray(x, dtype=np.float64)
    if x.ndim == 0:
        raise ValueError("softmax needs one number per class, not a single number")
    y: Array = np.exp(x - x.max(axis=-1, keepdims=True))  # the same ratios, and no exponent above 0 to overflow
    y /= y.sum(axis=-1, keepdims=True)
    return y


def softmax_jacobian(x: npt.ArrayLike) -> Array:
    """All slopes of ``softmax``: ``dy_i/dx_j = y_i (1 - y_i)`` for i = j, else ``-y_i y_j``.

    Shapes: x (n,), result (n, n): row i for output i, column j for input j.
    Errors: ValueError if x is not a vector.

    >>> softmax_jacobian([0.0, 0.0])
    array([[ 0.25, -0.25],
           [-0.25,  0.25]])
    """
    y = softmax(vector(x, "x"))
    return np.asarray(np.diag(y) - np.outer(y, y))


def collapse(W2: npt.ArrayLike, W1: npt.ArrayLike) -> Array:
    """The one matrix that two linear layers equal: ``W2 (W1 x) = (W2 W1) x``. Hence activations are not linear.

    Shapes: W2 (n_out, n_hidden), W1 (n_hidden, n_in), result (n_out, n_in).
    Errors: ValueError if the shapes do not fit.
    Source: Saito, Deep Learning from Scratch, ch. 3.

    >>> collapse([[1.0, 1.0]], [[1.0, 2.0], [3.0, 4.0]])
    array([[4., 6.]])
    """
    return matrix(W2, "W2") @ matrix(W1, "W1")


def slope_product(d_f: Callable[[float], float], xs: Iterable[float]) -> float:
    """What a chain of activations passes back: ``f'(x1) f'(x2) ... f'(xn)``; ten sigmoids at most 0.25^10.

    >>> slope_product(d_sigmoid, [0.0, 0.0])
    0.0625
    """
    return float(prod(d_f(x) for x in xs))


def dead_fraction(X: npt.ArrayLike, W: npt.ArrayLike, b: npt.ArrayLike) -> float:
    """The share of the units of ``relu(X W + b)`` that are 0 for every row of X, and so learn nothing from them.

    Shapes: X (N, n_in), W (n_in, n_units), b (n_units,).
    Errors: ValueError if the shapes do not fit.
    Source: Maas, Hannun and Ng (2013), who leak for this reason.

    >>> dead_fraction([[1.0], [2.0]], [[1.0, -1.0]], [0.0, 0.0])
    0.5
    """
    Z = matrix(X, "X") @ matrix(W, "W") + vector(b, "b")
    return float(np.mean(np.all(Z <= 0, axis=0)))
