# Slip: m' and h' are put back into self.m and self.h, so the next update begins with the corrected ones
import numpy as np


class Adam:
    def __init__(self, lr=0.01, beta1=0.9, beta2=0.999):
        self.lr = lr
        self.beta1 = beta1
        self.beta2 = beta2
        self.t = 0
        self.m = {}
        self.h = {}

    def update(self, params, grads):
        self.t = self.t + 1
        result = {}
        for k, g in grads.items():
            m = self.m.get(k, 0.0)
            h = self.h.get(k, 0.0)
            m = self.beta1 * m + (1 - self.beta1) * g
            h = self.beta2 * h + (1 - self.beta2) * g * g
            m = m / (1 - self.beta1**self.t)
            h = h / (1 - self.beta2**self.t)
            self.m[k] = m
            self.h[k] = h
            result[k] = params[k] - self.lr * m / (np.sqrt(h) + 1e-8)
        return result
