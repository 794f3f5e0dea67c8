from __future__ import annotations

from typing import Callable, Dict, List, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Params = Dict[str, Array]


def pairs(sizes: Sequence[int]) -> List[Tuple[int, int]]:
    assert len(sizes) >= 2, "no layers"
    return [(sizes[i], sizes[i + 1]) for i in range(len(sizes) - 1)]


def parameter_count(sizes: Sequence[int]) -> int:
    weights: int = sum(n_in * n_out for n_in, n_out in pairs(sizes))
    biases: int = sum(n_out for _, n_out in pairs(sizes))
    return weights + biases


def shapes(sizes: Sequence[int], rows: int) -> Dict[str, Tuple[int, ...]]:
    assert rows > 0
    result: Dict[str, Tuple[int, ...]] = dict()
    for layer, (n_in, n_out) in enumerate(pairs(sizes)):
        result["W%d" % (layer + 1)] = (n_in, n_out)
        result["b%d" % (layer + 1)] = (n_out,)
        result["y%d" % (layer + 1)] = (rows, n_out)
    return result


def multiplications(sizes: Sequence[int], rows: int) -> int:
    return sum(rows * n_in * n_out for n_in, n_out in pairs(sizes))


def weight_spread(n_in: int, n_out: int, hidden: str) -> float:
    assert n_in > 0 and n_out > 0
    if hidden in ("sigmoid", "tanh"):
        return float(1.0 / np.sqrt(n_in))
    assert hidden == "relu", hidden
    return float(np.sqrt(2.0) / np.sqrt(n_in))


def activate(total: Array, hidden: str) -> Array:
    if hidden == "sigmoid":
        return np.asarray(0.5 * (1.0 + np.tanh(0.5 * total)))
    if hidden == "tanh":
        return np.tanh(total)
    return np.where(total > 0, total, 0.0)


def slope_of(y: Array, hidden: str) -> Array:
    if hidden == "sigmoid":
        return y * (1.0 - y)
    if hidden == "tanh":
        return 1.0 - np.square(y)
    return np.where(y > 0, 1.0, 0.0)


def all_outputs(X: Array, weights: List[Array], hidden: str) -> List[Array]:
    outputs: List[Array] = [X]
    for W in weights:
        assert outputs[-1].shape[1] == W.shape[0]
        outputs.append(activate(outputs[-1] @ W, hidden))
    return outputs


def spreads(X: Array, weights: List[Array], hidden: str) -> List[float]:
    return [float(np.sqrt(np.var(y))) for y in all_outputs(X, weights, hidden)[1:]]


def gradient_sizes(X: Array, weights: List[Array], hidden: str, dout: Array) -> List[float]:
    outputs = all_outputs(X, weights, hidden)
    assert dout.shape == outputs[-1].shape
    lengths: Dict[int, float] = {}
    arriving = dout
    for number in reversed(range(len(weights))):
        delta = np.multiply(arriving, slope_of(outputs[number + 1], hidden))
        dW = np.matmul(outputs[number].T, delta)
        lengths[number] = float(np.sqrt(np.sum(np.square(dW))))
        arriving = np.matmul(delta, weights[number].T)
    return [lengths[number] for number in range(len(weights))]


def relative_error(a: float, b: float) -> float:
    larger: float = max(abs(float(a)), abs(float(b)))
    if larger < 0.001:
        larger = 0.001
    return abs(float(a) - float(b)) / larger


def gradient_check(f: Callable[[Array], float], grad: Callable[[Array], Array], x: Array, h: float = 1e-5) -> float:
    point: Array = np.array(x, dtype=np.float64, copy=True)
    said: Array = np.asarray(grad(point), dtype=np.float64)
    assert said.shape == point.shape
    errors: List[float] = []
    for index in np.ndindex(*point.shape):
        nudge: Array = np.zeros_like(point)
        nudge[index] = h
        above, here, below = float(f(point + nudge)), float(f(point)), float(f(point - nudge))
        right, left = (above - here) / h, (here - below) / h
        if not abs(right - left) > 0.1:
            errors.append(relative_error(float(said[index]), 0.5 * (right + left)))
    return max(errors, default=0.0)


class SGD:
    def __init__(self, lr: float = 0.1) -> None:
        assert lr > 0
        self.lr: float = lr

    def update(self, params: Params, grads: Params) -> Params:
        assert params.keys() == grads.keys()
        return {name: np.subtract(params[name], np.multiply(self.lr, grads[name])) for name in params}


class Momentum:
    def __init__(self, lr: float = 0.1, momentum: float = 0.9) -> None:
        self.lr, self.momentum = lr, momentum
        self.v: Params = {}

    def update(self, params: Params, grads: Params) -> Params:
        moved: Params = {}
        for name, parameter in params.items():
            old = self.v.get(name)
            if old is None:
                old = np.zeros_like(parameter)
            self.v[name] = self.momentum * old - self.lr * grads[name]
            moved[name] = parameter + self.v[name]
        return moved


class AdaGrad:
    EPS: float = 1e-8

    def __init__(self, lr: float = 0.1) -> None:
        self.lr = lr
        self.h: Params = {}

    def update(self, params: Params, grads: Params) -> Params:
        moved: Params = {}
        for name, parameter in params.items():
            self.h[name] = self.h.get(name, np.zeros_like(parameter)) + np.square(grads[name])
            rate = self.lr / (np.sqrt(self.h[name]) + self.EPS)
            moved[name] = parameter - rate * grads[name]
        return moved


class RMSProp:
    EPS: float = 1e-8

    def __init__(self, lr: float = 0.01, decay: float = 0.9) -> None:
        self.lr, self.decay = lr, decay
        self.h: Params = {}

    def update(self, params: Params, grads: Params) -> Params:
        moved: Params = {}
        for name, parameter in params.items():
            old = self.h.get(name, np.zeros_like(parameter))
            self.h[name] = old + (1.0 - self.decay) * (np.square(grads[name]) - old)
            moved[name] = parameter - self.lr * grads[name] / np.sqrt(self.h[name] + self.EPS**2)
        return moved


class Adam:
    def __init__(self, lr: float = 0.01, beta1: float = 0.9, beta2: float = 0.999) -> None:
        self.lr, self.beta1, self.beta2 = lr, beta1, beta2
        self.fade1, self.fade2 = 1.0, 1.0
        self.m: Params = {}
        self.h: Params = {}

    def update(self, params: Params, grads: Params) -> Params:
        self.fade1 *= self.beta1
        self.fade2 *= self.beta2
        moved: Params = {}
        for name, parameter in params.items():
            zeros = np.zeros_like(parameter)
            self.m[name] = self.beta1 * self.m.get(name, zeros) + (1.0 - self.beta1) * grads[name]
            self.h[name] = self.beta2 * self.h.get(name, zeros) + (1.0 - self.beta2) * np.square(grads[name])
            mean = self.m[name] / (1.0 - self.fade1)
            square = self.h[name] / (1.0 - self.fade2)
            moved[name] = parameter - self.lr * mean / (np.sqrt(square) + 1e-8)
        return moved


def split(X: Array, t: Array, share: float, seed: int) -> Tuple[Array, Array, Array, Array]:
    assert len(X) == len(t) and 0.0 <= share <= 1.0
    n_test: int = int(round(share * len(X)))
    order = np.arange(len(X))
    np.random.default_rng(seed).shuffle(order)
    test, train = np.split(order, [n_test])
    return np.take(X, train, axis=0), np.take(t, train), np.take(X, test, axis=0), np.take(t, test)


def early_stop(losses: List[float], patience: int) -> int:
    assert patience >= 1 and len(losses) >= 1
    best_epoch, epoch = 0, 0
    while epoch + 1 < len(losses) and epoch - best_epoch < patience:
        epoch += 1
        if losses[epoch] < losses[best_epoch]:
            best_epoch = epoch
    return best_epoch


def mean_squared_error(x: Array, y: Array, polynomial: Array) -> float:
    return float(np.mean(np.square(np.polyval(polynomial, x) - y)))


def choose_degree(x: Array, y: Array, x_new: Array, y_new: Array, degrees: List[int]) -> int:
    assert degrees
    return min(degrees, key=lambda degree: mean_squared_error(x_new, y_new, np.polyfit(x, y, deg=degree)))


class Dropout:
    def __init__(self, rate: float, seed: int) -> None:
        assert 0.0 <= rate < 1.0
        self.rate: float = rate
        self.rng = np.random.default_rng(seed)
        self.factor: Array | None = None

    def forward(self, X: Array, train: bool) -> Array:
        if train is False:
            return X
        kept = self.rng.random(size=X.shape) > self.rate
        self.factor = np.where(kept, 1.0, 0.0)
        return X * self.factor

    def backward(self, dout: Array) -> Array:
        assert self.factor is not None, "forward comes first"
        return dout * self.factor


def decayed(grads: Params, params: Params, rate: float) -> Params:
    assert grads.keys() == params.keys()
    result: Params = {name: np.copy(gradient) for name, gradient in grads.items()}
    for name in filter(lambda n: n.startswith("W"), result):
        result[name] += rate * params[name]
    return result
