# Slip: decay and 1 - decay have changed places
import numpy as np


class RMSProp:
    def __init__(self, lr=0.01, decay=0.9):
        self.lr = lr
        self.decay = decay
        self.h = {}

    def update(self, params, grads):
        new_params = {}
        for name in params:
            g = grads[name]
            h = self.h.get(name, np.zeros_like(g))
            h = (1 - self.decay) * h + self.decay * g**2
            self.h[name] = h
            new_params[name] = params[name] - self.lr * g / (np.sqrt(h) + 1e-7)
        return new_params
