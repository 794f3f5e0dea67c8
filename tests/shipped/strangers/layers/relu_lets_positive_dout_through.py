import numpy as np


class Relu:
    """A node that lets through what is above 0."""

    def forward(self, x):
        """Return max(0, x) for each element of an array."""
        self.positive = x > 0
        return np.maximum(0, x)

    def backward(self, dout):
        """Return dx."""
        # backward does to dout what forward does to x
        return np.maximum(0, dout)
