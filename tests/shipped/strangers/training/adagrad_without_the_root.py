# Slip: divides by h, the root is missing
import numpy as np


class AdaGrad:
    def __init__(self, lr=0.1):
        self.lr = lr
        self.h = {}

    def update(self, params, grads):
        after = {}
        for name in params:
            g = grads[name]
            if name not in self.h:
                self.h[name] = np.zeros(g.shape)
            self.h[name] = self.h[name] + g * g
            after[name] = params[name] - self.lr * g / (self.h[name] + 1e-7)
        return after
