"""Exercise 07: steps against the gradient, how long they may be, and what a line and a softmax learn by them."""

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from reference.floats import Array, matrix, require_alike, vector

Gradient = Callable[[Array], npt.ArrayLike]
"""The slopes of a height, (n,), at a point (n,)."""


def forward_difference(f: Callable[[float], float], x: float, h: float) -> float:
    """The slope of the chord from x to x + h: ``(f(x + h) - f(x)) / h``.

    Its error is near ``h f'' / 2`` from the formula and ``1e-16 f / h`` from rounding.

    Shapes: numbers.
    Errors: ValueError if h is 0.
    Source: Burden and Faires, Numerical Analysis, ch. 4.

    >>> forward_difference(lambda x: x**2, 1.0, 0.5)
    2.5
    """
    if h == 0:
        raise ValueError("a chord needs two points, so h must not be 0")
    return float((f(x + h) - f(x)) / h)


def best_step(f: Callable[[float], float], x: float, slope: float, hs: Sequence[float] | Array) -> float:
    """The h with the smallest ``|forward_difference(f, x, h) - slope|``; of equals, the first.

    Shapes: hs (k,), at least one.
    Errors: ValueError if there is no h, or one is 0.
    Source: Press et al., Numerical Recipes, ch. 5.7.

    >>> best_step(np.exp, 0.0, 1.0, [1e-1, 1e-8, 1e-15])
    1e-08
    """
    return float(min(hs, key=lambda h: abs(forward_difference(f, x, h) - slope)))


def descend(grad: Gradient, start: npt.ArrayLike, lr: float, steps: int) -> Array:
    """Gradient descent: ``x <- x - lr grad(x)``, from the start through every point.

    Shapes: start (n,), the result (steps + 1, n).
    Errors: ValueError if start is no vector.
    Source: Cauchy (1847); Goodfellow, Bengio and Courville, Deep Learning, ch. 4.3.

    >>> descend(lambda x: 2 * x, [4.0], 0.25, 2)
    array([[4.],
           [2.],
           [1.]])
    """
    path = [vector(start, "start")]
    for _ in range(steps):
        path.append(path[-1] - lr * np.asarray(grad(path[-1])))
    return np.array(path)


def descend_until(grad: Gradient, start: npt.ArrayLike, lr: float, tolerance: float, most: int) -> tuple[Array, int]:
    """The first point of the descent with ``|grad(x)| < tolerance``, or the one after ``most`` steps, and its number.

    Shapes: start (n,), the point (n,).
    Errors: ValueError if start is no vector.
    Source: Nocedal and Wright, Numerical Optimization, ch. 3.

    >>> descend_until(lambda x: 2 * x, [4.0], 0.25, 3.0, 100)
    (array([1.]), 2)
    """
    x = vector(start, "start").copy()
    for step in range(most):
        slope = np.asarray(grad(x))
        if np.sqrt(np.sum(slope**2)) < tolerance:
            return x, step
        x = x - lr * slope
    return x, most


def outcome(lr: float, a: float) -> str:
    """What becomes of a descent on ``f(x) = a x^2 / 2``, whose step is ``x <- (1 - lr a) x``.

    It creeps to 0 from one side while ``lr a <= 1``, zigzags over it up to 2, and diverges above.

    Errors: ValueError unless both are above 0.
    Source: LeCun, Bottou, Orr and Müller, Efficient BackProp (1998), ch. 5.

    >>> [outcome(lr, 2.0) for lr in (0.25, 0.75, 1.25)]
    ['creeps', 'zigzags', 'diverges']
    """
    if not (lr > 0 and a > 0):
        raise ValueError(f"lr and a must be above 0, not {lr} and {a}")
    if lr * a > 2:
        return "diverges"
    return "zigzags" if lr * a > 1 else "creeps"


def largest_lr(curvatures: npt.ArrayLike) -> float:
    """The learning rate above which a descent diverges in some direction: ``2 / max(curvatures)``.

    Shapes: curvatures (n,), all above 0.
    Errors: ValueError unless they are.
    Source: LeCun, Bottou, Orr and Müller, Efficient BackProp (1998), ch. 5.

    >>> largest_lr([1.0, 20.0])
    0.1
    """
    curvatures = vector(curvatures, "curvatures")
    if not (curvatures.size and (curvatures > 0).all()):
        raise ValueError("there must be curvatures, all above 0")
    return float(2 / curvatures.max())


def line_gradients(X: npt.ArrayLike, y: npt.ArrayLike, w: npt.ArrayLike, b: float) -> tuple[float, Array, float]:
    """How wrong ``X w + b`` is for y, ``L = 1/(2N) sum_n e_n^2`` with ``e = X w + b - y``, and the slopes of L.

    ``dL/dw = X^T e / N`` and ``dL/db = 1/N sum_n e_n``.

    Shapes: X (N, n), y (N,), w (n,), b a number; dw like w, db a number.
    Units:  the loss those of y, squared.
    Errors: ValueError if the shapes do not fit.
    Source: Ng, CS229 Lecture Notes, ch. 1.

    >>> line_gradients([[1.0], [3.0]], [2.0, 2.0], [1.0], 1.0)
    (1.0, array([3.]), 1.0)
    """
    X, y, w = matrix(X, "X"), vector(y, "y"), vector(w, "w")
    e = X @ w + b - y
    require_alike(errors=e, y=y)
    return float(np.mean(e**2) / 2), X.T @ e / len(y), float(np.mean(e))


def fit_line(X: npt.ArrayLike, y: npt.ArrayLike, lr: float, steps: int) -> tuple[Array, float]:
    """Linear regression by descent on all rows, from ``w = 0, b = 0``.

    Shapes: X (N, n), y (N,); w (n,) and the number b.
    Errors: ValueError if the shapes do not fit.
    Source: Ng, CS229 Lecture Notes, ch. 1.

    >>> w, b = fit_line([[-1.0], [1.0]], [1.0, 5.0], 0.5, 50)
    >>> w.round(6), round(b, 6)
    (array([2.]), 3.0)
    """
    w, b = np.zeros(matrix(X, "X").shape[1]), 0.0
    for _ in range(steps):
        _, dw, db = line_gradients(X, y, w, b)
        w, b = w - lr * dw, b - lr * db
    return w, b


def softmax_gradients(
    X: npt.ArrayLike, t: npt.ArrayLike, W: npt.ArrayLike, b: npt.ArrayLike
) -> tuple[float, Array, Array]:
    """The cross entropy of ``softmax(X W + b)``, ``L = -1/N sum_n log p_n,t_n``, and its slopes.

    ``dL/dW = X^T (p - T) / N`` and ``dL/db`` the sum of the rows of ``(p - T) / N``, T being t in one-hot rows. With m
    the largest of a row's sums z, ``-log p_t = m + log(sum_k exp(z_k - m)) - z_t``, and nothing overflows.

    Shapes: X (N, n), t (N,) of class numbers, W (n, C), b (C,); dW like W, db like b.
    Units:  the loss in nats.
    Errors: ValueError if the shapes do not fit or a class number is none of 0 ... C - 1.
    Source: Bishop, Pattern Recognition and Machine Learning, ch. 4.3.4.

    >>> loss, dW, db = softmax_gradients([[2.0]], [0], [[0.0, 0.0]], [0.0, 0.0])
    >>> round(loss, 4), dW, db
    (0.6931, array([[-1.,  1.]]), array([-0.5,  0.5]))
    """
    X, W, b, t = matrix(X, "X"), matrix(W, "W"), vector(b, "b"), np.asarray(t)
    if t.shape != X.shape[:1] or not np.isin(t, np.arange(len(b))).all():
        raise ValueError(f"t must be {len(X)} class numbers among 0 ... {len(b) - 1}")
    z = X @ W + b
    m = z.max(axis=1, keepdims=True)
    log_p = z - m - np.log(np.sum(np.exp(z - m), axis=1, keepdims=True))
    T = np.asarray(t[:, np.newaxis] == np.arange(len(b)), dtype=np.float64)
    delta = (np.exp(log_p) - T) / len(t)
    return float(-np.sum(log_p[T == 1]) / len(t)), X.T @ delta, delta.sum(axis=0)


def fit_softmax(X: npt.ArrayLike, t: npt.ArrayLike, n_classes: int, lr: float, steps: int) -> tuple[Array, Array]:
    """Softmax regression by descent on all rows, from ``W = 0, b = 0``.

    Shapes: X (N, n), t (N,) of class numbers; W (n, n_classes) and b (n_classes,).
    Errors: ValueError if the shapes do not fit or a class number is none of 0 ... n_classes - 1.
    Source: Bishop, Pattern Recognition and Machine Learning, ch. 4.3.4.

    >>> W, b = fit_softmax([[2.0]], [0], 2, 1.0, 1)
    >>> W, b
    (array([[ 1., -1.]]), array([ 0.5, -0.5]))
    """
    W, b = np.zeros((matrix(X, "X").shape[1], n_classes)), np.zeros(n_classes)
    for _ in range(steps):
        _, dW, db = softmax_gradients(X, t, W, b)
        W, b = W - lr * dW, b - lr * db
    return W, b


def confusion(t: npt.ArrayLike, y: npt.ArrayLike, n_classes: int) -> npt.NDArray[np.int_]:
    """The confusion matrix: in row i and column j, how many rows of class i were read as class j.

    Shapes: t and y (N,) of class numbers; (n_classes, n_classes).
    Errors: ValueError if the shapes differ.
    Source: Géron, Hands-On Machine Learning, ch. 3.

    >>> confusion([0, 1, 1], [0, 0, 1], 2)
    array([[1, 0],
           [1, 1]])
    """
    t, y = np.asarray(t), np.asarray(y)
    require_alike(t=t, y=y)
    counts = np.zeros((n_classes, n_classes), dtype=int)
    np.add.at(counts, (t, y), 1)
    return counts
