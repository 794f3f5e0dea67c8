class MulLayer:
    """A node that multiplies its two inputs."""

    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        """Return x * y, and remember both inputs."""
        # 아직 기억한 것이 없을 때만 저장
        if self.x is None and self.y is None:
            self.x = x
            self.y = y
        result = x * y
        return result

    def backward(self, dout):
        """Return (dx, dy), the gradients with respect to x and y."""
        return self.y * dout, self.x * dout
