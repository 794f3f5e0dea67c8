import numpy as np


class Sigmoid:
    """A node that squashes its input into the range from 0 to 1."""

    def forward(self, x):
        """Return 1 / (1 + exp(-x)) for each element of an array."""
        self.saved = np.array(x, dtype=float)
        return np.reciprocal(1.0 + np.exp(-self.saved))

    def backward(self, dout):
        """Return dx."""
        s = self.saved
        return dout * (s - s * s)
