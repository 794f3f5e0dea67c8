import numpy as np


class Adam:
    """Momentum and RMSProp together; m and h are running means of gradients and of their squares, t counts updates."""

    def __init__(self, lr=0.01, beta1=0.9, beta2=0.999):
        self.lr = lr
        self.beta1 = beta1
        self.beta2 = beta2
        self.t = 0
        self.m = {}
        self.h = {}

    def _mean(self, memory, name, new, beta):
        memory[name] = beta * memory.get(name, 0.0) + (1 - beta) * new
        return memory[name] / (1 - beta ** self.t)

    def update(self, params, grads):
        """Return a new dict: each array of params after a step."""
        moved = dict(params)
        for name in params:
            self.t += 1
            m = self._mean(self.m, name, grads[name], self.beta1)
            h = self._mean(self.h, name, grads[name] ** 2, self.beta2)
            moved[name] = params[name] - self.lr * m / (np.sqrt(h) + 1e-7)
        return moved
