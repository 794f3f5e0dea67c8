# Type hints and assertions everywhere, as careful people write.
"""Type hints, assertions and keyword arguments everywhere; whole numbers in the perceptron; log-sum-exp by itself."""
from __future__ import annotations

from typing import Callable, Optional

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Grad = Callable[[Array], Array]


def forward_difference(f: Callable[[float], float], x: float, h: float) -> float:
    assert h != 0, "h is 0"
    return float(f(x + h) - f(x)) / float(h)


def best_step(f: Callable[[float], float], x: float, slope: float, hs: Array) -> float:
    assert len(hs) > 0
    best: Optional[float] = None
    for h in hs:
        if best is None:
            best = h
            continue
        if abs(forward_difference(f, x, h) - slope) < abs(forward_difference(f, x, best) - slope):
            best = h
    return float(best)


def descend(grad: Grad, start: Array, lr: float, steps: int) -> Array:
    assert start.ndim == 1 and steps >= 0
    path = np.zeros(shape=(steps + 1, start.size), dtype=np.float64)
    path[0, :] = start
    for k in range(steps):
        path[k + 1, :] = path[k, :] - lr * grad(path[k, :])
    return path


def descend_until(grad: Grad, start: Array, lr: float, tolerance: float, most: int) -> tuple[Array, int]:
    x, steps = np.copy(start), 0
    slope = grad(x)
    while np.linalg.norm(slope, ord=2) >= tolerance:
        if steps == most:
            break
        x = np.subtract(x, np.multiply(lr, slope))
        slope = grad(x)
        steps += 1
    return (x, steps)


def outcome(lr: float, a: float) -> str:
    assert lr > 0 and a > 0
    factor: float = 1.0 - lr * a
    if -1.0 < factor < 0.0:
        return "zigzags"
    if 0.0 <= factor < 1.0:
        return "creeps"
    return "diverges"


def largest_lr(curvatures: Array) -> float:
    return float(np.divide(2.0, np.amax(curvatures)))


def line_gradients(X: Array, y: Array, w: Array, b: float) -> tuple[float, Array, float]:
    assert X.shape == (len(y), len(w))
    residual: Array = y - (X @ w + b)
    n: int = len(y)
    return float(residual @ residual) / (2 * n), -(X.T @ residual) / n, -float(residual.sum()) / n


def fit_line(X: Array, y: Array, lr: float, steps: int) -> tuple[Array, float]:
    w: Array = np.zeros(shape=(X.shape[1],))
    b: float = 0.0
    for _step in range(1, steps + 1):
        _loss, dw, db = line_gradients(X=X, y=y, w=w, b=b)
        w, b = w - lr * dw, b - lr * db
    return w, b


def log_sum_exp(z: Array) -> float:
    top = float(np.max(z))
    return top + float(np.log(np.sum(np.exp(z - top))))


def softmax_gradients(X: Array, t: NDArray[np.int64], W: Array, b: Array) -> tuple[float, Array, Array]:
    assert X.shape[1] == W.shape[0] and W.shape[1] == b.shape[0]
    loss, dW, db = 0.0, np.zeros(W.shape), np.zeros(b.shape)
    for x, target in zip(X, t):
        z = x @ W + b
        log_p = z - log_sum_exp(z)
        loss -= float(log_p[target])
        back = np.exp(log_p)
        back[target] -= 1.0
        dW += np.outer(x, back)
        db += back
    return loss / len(t), dW / len(t), db / len(t)


def fit_softmax(X: Array, t: NDArray[np.int64], n_classes: int, lr: float, steps: int) -> tuple[Array, Array]:
    W: Array = np.zeros(shape=(X.shape[1], n_classes))
    b: Array = np.zeros(shape=(n_classes,))
    for _step in range(steps):
        _loss, dW, db = softmax_gradients(X=X, t=t, W=W, b=b)
        W, b = W - lr * dW, b - lr * db
    return W, b


def confusion(t: NDArray[np.int64], y: NDArray[np.int64], n_classes: int) -> NDArray[np.int64]:
    assert t.shape == y.shape
    return np.array([[np.sum(np.logical_and(t == i, y == j)) for j in range(n_classes)] for i in range(n_classes)])


def count_updates(X: Array, t: NDArray[np.int64], epochs: int = 1000) -> Optional[int]:
    w, b, updates = [0] * X.shape[1], 0, 0
    for _epoch in range(epochs):
        clean = True
        for row, target in zip(X.tolist(), t.tolist()):
            fires = sum(weight * number for weight, number in zip(w, row)) + b > 0
            error = target - int(fires)
            if error == 0:
                continue
            w = [weight + error * number for weight, number in zip(w, row)]
            b += error
            updates += 1
            clean = False
        if clean:
            return updates
    return None


def margin(X: Array, t: NDArray[np.int64], w: Array, b: float) -> float:
    height = (X @ w + b) / float(np.sqrt(np.sum(np.square(w))))
    return float(np.where(t == 0, -height, height).min())


def separating_line(X: Array, t: NDArray[np.int64]) -> Optional[tuple[Array, float]]:
    w, b = np.zeros(X.shape[1]), 0.0
    for _epoch in range(300):
        heights = X @ w + b
        wrong = np.flatnonzero((heights > 0) != (t == 1))
        if wrong.size == 0:
            return w, b
        for i in wrong:
            side = 1.0 if t[i] == 1 else -1.0
            w, b = w + side * X[i], b + side
    return None
