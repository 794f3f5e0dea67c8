import numpy as np


class Affine:
    """A layer of neurons: X @ W + b."""

    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = np.zeros(np.shape(W))
        self.db = np.zeros(np.shape(b))
        self._in = None

    def forward(self, X):
        """Return X @ W + b: (N, n_in) in, (N, n_out) out."""
        self._in = X
        return X @ self.W + self.b

    def backward(self, dout):
        """Return dX, and leave the gradients of W and b in self.dW and self.db."""
        for x_row, d_row in zip(self._in, dout):
            self.dW += np.outer(x_row, d_row)
            self.db += d_row
        return dout @ self.W.T
