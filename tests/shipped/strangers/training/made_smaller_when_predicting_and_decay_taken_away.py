import numpy as np


class Dropout:
    """A layer that drops numbers at random while the network is trained."""

    def __init__(self, rate, seed):
        self.rate = rate
        self.rng = np.random.default_rng(seed)
        self.mask = None

    def forward(self, X, train):
        if not train:
            # now all neurons speak, so each has to speak more softly
            return X * (1 - self.rate)
        self.mask = self.rng.random(X.shape) >= self.rate
        return X * self.mask

    def backward(self, dout):
        return dout * self.mask


def decayed(grads, params, rate):
    # weights shall become smaller, so something has to be taken away
    return {k: (g - rate * params[k] if k.startswith("W") else g) for k, g in grads.items()}
