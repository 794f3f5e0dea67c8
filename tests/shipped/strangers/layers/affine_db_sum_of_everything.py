import numpy as np



class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.X = None
        self.dW = None
        self.db = None

    def forward(self, X):
        self.X = X
        return np.dot(X, self.W) + self.b

    def backward(self, dout):
        self.dW = np.dot(self.X.T, dout)
        self.db = np.sum(dout)
        return np.dot(dout, self.W.T)
