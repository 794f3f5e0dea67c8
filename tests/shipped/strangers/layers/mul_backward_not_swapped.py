# slip: dx uses x and dy uses y, the inputs are not swapped

class MulLayer:
    """A node that multiplies its two inputs."""

    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        self.x = x
        self.y = y
        return x * y

    def backward(self, dout):
        dx = dout * self.x
        dy = dout * self.y
        return dx, dy
