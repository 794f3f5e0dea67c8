import numpy as np


class Affine:
    """A layer of neurons: X @ W + b."""

    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, X):
        """Return X @ W + b: (N, n_in) in, (N, n_out) out."""
        self.X = X
        out = np.empty((X.shape[0], self.W.shape[1]))
        for i in range(X.shape[0]):
            out[i] = X[i] @ self.W + self.b
        return out

    def backward(self, dout):
        """Return dX, and leave the gradients of W and b in self.dW and self.db."""
        self.dW = self.X.T @ dout
        dX = np.zeros(self.X.shape)
        for i, row in enumerate(dout):
            dX[i] = self.W @ row
            self.db = row.copy()  # the bias just gets what comes back
        return dX
