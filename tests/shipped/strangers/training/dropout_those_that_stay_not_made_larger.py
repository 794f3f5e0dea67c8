# Slip: the mask holds 0 and 1, the factor 1 / (1 - rate) is missing
import numpy as np


class Dropout:
    def __init__(self, rate, seed):
        self.rate = rate
        self.rng = np.random.default_rng(seed)
        self.mask = None

    def forward(self, X, train):
        if train:
            self.mask = self.rng.random(X.shape) >= self.rate
            return X * self.mask
        return X

    def backward(self, dout):
        return dout * self.mask
