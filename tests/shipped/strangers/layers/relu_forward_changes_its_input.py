import numpy as np
# slip: out is the same array as x (no copy), so the input is changed and the remembered x has no negatives left

class Relu:
    def forward(self, x):
        self.x = x
        out = x
        out[out < 0] = 0
        return out

    def backward(self, dout):
        dx = dout.copy()
        dx[self.x < 0] = 0
        return dx
