# Slip: the absolute gradients are added up in h, not their squares
import numpy as np


class AdaGrad:
    def __init__(self, lr=0.1):
        self.lr = lr
        self.h = {}

    def update(self, params, grads):
        eps = 1e-7
        out = {}
        for k, p in params.items():
            if k in self.h:
                self.h[k] = self.h[k] + np.abs(grads[k])
            else:
                self.h[k] = np.abs(grads[k])
            out[k] = p - self.lr * grads[k] / (np.sqrt(self.h[k]) + eps)
        return out
