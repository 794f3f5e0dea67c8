# Slip: the step is taken with m and h, not with m' and h'
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
        self.t += 1
        if self.t == 1:
            for name in params:
                self.m[name] = np.zeros(params[name].shape)
                self.h[name] = np.zeros(params[name].shape)
        moved = {}
        for name in params:
            self.m[name] = self.beta1 * self.m[name] + (1 - self.beta1) * grads[name]
            self.h[name] = self.beta2 * self.h[name] + (1 - self.beta2) * np.square(grads[name])
            step = self.lr * self.m[name] / (np.sqrt(self.h[name]) + 1e-7)
            moved[name] = params[name] - step
        return moved
