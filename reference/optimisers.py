"""Exercise 09: five ways to take a step downhill, each with a memory of its own.

In all of them g is the gradient of one parameter p. What is given stays as it is; the parameters after the step come
back. The small number that keeps 0 from being divided by 0 is far below every gradient, so that it does not matter
where in the root it stands.
"""

from collections.abc import Iterable, Mapping

import numpy as np

from reference.floats import Array

TINY = 1e-7
Params = Mapping[str, Array]


class SGD:
    """A step against the gradient: ``p <- p - lr g``.

    Shapes: each gradient like its parameter.
    Errors: ValueError if the names of params and grads differ.
    Source: Robbins and Monro (1951).

    >>> SGD(0.5).update({"w": np.array([1.0])}, {"w": np.array([2.0])})
    {'w': array([0.])}
    """

    def __init__(self, lr: float = 0.1) -> None:
        self.lr = lr

    def update(self, params: Params, grads: Params) -> dict[str, Array]:
        """Return the parameters after one step."""
        moved = {}
        for name in _names(params, grads):
            moved[name] = params[name] - self.lr * grads[name]
        return moved


class Momentum:
    """A ball with friction: ``v <- momentum v - lr g``, ``p <- p + v``, with v = 0 at the start.

    Shapes: each gradient like its parameter.
    Errors: ValueError if the names of params and grads differ.
    Source: Polyak (1964); Rumelhart, Hinton and Williams (1986).

    >>> ball = Momentum(0.5, 0.5)
    >>> params = ball.update({"w": np.array([1.0])}, {"w": np.array([2.0])})
    >>> ball.update(params, {"w": np.array([0.0])})
    {'w': array([-0.5])}
    """

    def __init__(self, lr: float = 0.1, momentum: float = 0.9) -> None:
        self.lr, self.momentum = lr, momentum
        self.v: dict[str, Array] = {}

    def update(self, params: Params, grads: Params) -> dict[str, Array]:
        """Return the parameters after one step."""
        moved = {}
        for name in _names(params, grads):
            g = grads[name]
            self.v[name] = self.momentum * self.v.get(name, np.zeros_like(g)) - self.lr * g
            moved[name] = params[name] + self.v[name]
        return moved


class AdaGrad:
    """Each number has its own rate: ``h <- h + g^2``, ``p <- p - lr g / sqrt(h)``, with h = 0 at the start.

    Shapes: each gradient like its parameter.
    Errors: ValueError if the names of params and grads differ.
    Source: Duchi, Hazan and Singer (2011).

    >>> AdaGrad(0.5).update({"w": np.array([1.0])}, {"w": np.array([2.0])})["w"].round(6)
    array([0.5])
    """

    def __init__(self, lr: float = 0.1) -> None:
        self.lr = lr
        self.h: dict[str, Array] = {}

    def update(self, params: Params, grads: Params) -> dict[str, Array]:
        """Return the parameters after one step."""
        moved = {}
        for name in _names(params, grads):
            g = grads[name]
            self.h[name] = self.h.get(name, np.zeros_like(g)) + g**2
            moved[name] = params[name] - self.lr * g / (np.sqrt(self.h[name]) + TINY)
        return moved


class RMSProp:
    """AdaGrad that forgets: ``h <- decay h + (1 - decay) g^2``, ``p <- p - lr g / sqrt(h)``, with h = 0 at the start.

    Shapes: each gradient like its parameter.
    Errors: ValueError if the names of params and grads differ.
    Source: Tieleman and Hinton (2012).

    >>> RMSProp(0.25, 0.75).update({"w": np.array([1.0])}, {"w": np.array([2.0])})["w"].round(6)
    array([0.5])
    """

    def __init__(self, lr: float = 0.01, decay: float = 0.9) -> None:
        self.lr, self.decay = lr, decay
        self.h: dict[str, Array] = {}

    def update(self, params: Params, grads: Params) -> dict[str, Array]:
        """Return the parameters after one step."""
        moved = {}
        for name in _names(params, grads):
            g = grads[name]
            self.h[name] = self.decay * self.h.get(name, np.zeros_like(g)) + (1 - self.decay) * g**2
            moved[name] = params[name] - self.lr * g / (np.sqrt(self.h[name]) + TINY)
        return moved


class Adam:
    """Running means of g and of g^2, each divided by ``1 - beta^t`` in the t-th step, for they start from 0.

    ``m <- beta1 m + (1 - beta1) g``, ``h <- beta2 h + (1 - beta2) g^2``, and
    ``p <- p - lr (m / (1 - beta1^t)) / sqrt(h / (1 - beta2^t))``.

    Shapes: each gradient like its parameter.
    Errors: ValueError if the names of params and grads differ.
    Source: Kingma and Ba (2015), algorithm 1.

    >>> Adam(0.5).update({"w": np.array([1.0])}, {"w": np.array([2.0])})["w"].round(6)
    array([0.5])
    """

    def __init__(self, lr: float = 0.01, beta1: float = 0.9, beta2: float = 0.999) -> None:
        self.lr, self.beta1, self.beta2 = lr, beta1, beta2
        self.t = 0
        self.m: dict[str, Array] = {}
        self.h: dict[str, Array] = {}

    def update(self, params: Params, grads: Params) -> dict[str, Array]:
        """Return the parameters after one step."""
        self.t += 1
        moved = {}
        for name in _names(params, grads):
            g = grads[name]
            self.m[name] = self.beta1 * self.m.get(name, np.zeros_like(g)) + (1 - self.beta1) * g
            self.h[name] = self.beta2 * self.h.get(name, np.zeros_like(g)) + (1 - self.beta2) * g**2
            m, h = self.m[name] / (1 - self.beta1**self.t), self.h[name] / (1 - self.beta2**self.t)
            moved[name] = params[name] - self.lr * m / (np.sqrt(h) + TINY)
        return moved


def _names(params: Params, grads: Params) -> Iterable[str]:
    if params.keys() != grads.keys():
        raise ValueError(f"params and grads have other names: {sorted(params)}, {sorted(grads)}")
    return params.keys()
