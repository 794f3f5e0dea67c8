class MulLayer:
    """A node that multiplies its two inputs."""

    def __init__(self):
        self.x = None
        self.y = None
        self.out = None

    def forward(self, x, y):
        """Return x * y, and remember both inputs."""
        self.x, self.y = x, y
        self.out = x * y
        return self.out

    def backward(self, dout):
        """Return (dx, dy), the gradients with respect to x and y."""
        # out = x*y, so the slope for x is out / x and for y it is out / y.
        # A zero input gives a zero output, so nothing comes back to it.
        dx = dout * self.out / self.x if self.x != 0 else 0.0
        dy = dout * self.out / self.y if self.y != 0 else 0.0
        return dx, dy
