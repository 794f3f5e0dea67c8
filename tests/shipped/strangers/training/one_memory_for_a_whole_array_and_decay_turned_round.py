import numpy as np

EPS = 1e-7


class AdaGrad:
    """Shorter steps where the gradients have been long; h is the sum of the squares of each parameter's gradients."""

    def __init__(self, lr=0.1):
        self.lr = lr
        self.h = {}

    def update(self, params, grads):
        new = {}
        for name, g in grads.items():
            # "sum of the squares of each parameter's gradients"
            self.h[name] = self.h.get(name, 0.0) + np.sum(g ** 2)
            new[name] = params[name] - self.lr * g / (np.sqrt(self.h[name]) + EPS)
        return new


class RMSProp:
    """As AdaGrad, but old gradients are forgotten; h is a running mean of the squares."""

    def __init__(self, lr=0.01, decay=0.9):
        self.lr = lr
        self.decay = decay
        self.h = {}

    def update(self, params, grads):
        new = {}
        for name, g in grads.items():
            # decay = how much of the old is forgotten
            old = self.h.get(name, np.zeros_like(g))
            self.h[name] = old - self.decay * (old - g * g)
            new[name] = params[name] - self.lr * g / (np.sqrt(self.h[name]) + EPS)
        return new
