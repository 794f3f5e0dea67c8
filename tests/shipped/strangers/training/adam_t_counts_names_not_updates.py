# Slip: t grows in the loop, once for each name
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
        new = {}
        for name in params:
            self.t += 1
            g = grads[name]
            if name not in self.m:
                self.m[name] = np.zeros_like(g)
                self.h[name] = np.zeros_like(g)
            self.m[name] = self.beta1 * self.m[name] + (1 - self.beta1) * g
            self.h[name] = self.beta2 * self.h[name] + (1 - self.beta2) * g**2
            m_hat = self.m[name] / (1 - self.beta1**self.t)
            h_hat = self.h[name] / (1 - self.beta2**self.t)
            new[name] = params[name] - self.lr * m_hat / (np.sqrt(h_hat) + 1e-7)
        return new
