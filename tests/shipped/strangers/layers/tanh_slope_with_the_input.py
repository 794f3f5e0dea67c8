import numpy as np
# slip: 1 - y**2 is computed with the input x and not with the output

class Tanh:
    def forward(self, x):
        self.x = x
        y = np.tanh(x)
        return y

    def backward(self, dout):
        dx = dout * (1 - self.x ** 2)
        return dx
