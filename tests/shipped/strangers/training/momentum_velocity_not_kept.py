# Slip: the new velocity is never put into self.v, so it begins at 0 each time
import numpy as np


class Momentum:
    def __init__(self, lr=0.1, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.v = {}

    def update(self, params, grads):
        new = {}
        for key in params:
            if key not in self.v:
                self.v[key] = np.zeros_like(params[key])
            v = self.momentum * self.v[key] - self.lr * grads[key]
            new[key] = params[key] + v
        return new
