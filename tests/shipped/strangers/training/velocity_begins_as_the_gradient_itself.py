import numpy as np


class Momentum:
    """As a ball that keeps rolling; v is the velocity of each parameter."""

    def __init__(self, lr=0.1, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.v = {}

    def update(self, params, grads):
        result = {}
        for key in params:
            if key not in self.v:
                self.v[key] = grads[key]    # comes for the first time: start with what we have
            v = self.momentum * self.v[key] - self.lr * grads[key]
            self.v[key] = v
            result[key] = params[key] + v
        return result
