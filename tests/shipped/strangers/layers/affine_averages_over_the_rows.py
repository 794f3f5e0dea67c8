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
        return np.dot(X, self.W) + self.b

    def backward(self, dout):
        """Return dX, and leave the gradients of W and b in self.dW and self.db."""
        n_rows = len(dout)
        # 행이 여러 개이므로 평균을 낸다
        self.dW = np.dot(self.X.T, dout) / n_rows
        self.db = np.mean(dout, axis=0)
        return np.dot(dout, self.W.T)
