import numpy as np
# slip: backward returns the slope alone, dout is not used

class Sigmoid:
    """A node that squashes its input into the range from 0 to 1."""

    def forward(self, x):
        out = 1.0 / (1.0 + np.exp(-x))
        self.out = out
        return out

    def backward(self, dout):
        slope = self.out * (1.0 - self.out)
        return slope
