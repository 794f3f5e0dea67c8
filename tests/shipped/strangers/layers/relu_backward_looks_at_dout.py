import numpy as np
# slip: backward blocks where dout is negative, not where the input was

class Relu:
    def forward(self, x):
        self.x = x
        return np.maximum(0, x)

    def backward(self, dout):
        return np.where(dout > 0, dout, 0)
