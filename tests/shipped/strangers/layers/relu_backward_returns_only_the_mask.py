import numpy as np
# slip: backward returns 1 and 0 for the slope, without dout

class Relu:
    def forward(self, x):
        self.mask = (x > 0)
        return x * self.mask

    def backward(self, dout):
        dx = np.zeros(dout.shape)
        dx[self.mask] = 1
        return dx
