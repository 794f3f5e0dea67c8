class MulLayer:
    """A node that multiplies its two inputs."""

    memory = {}

    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        """Return x * y, and remember both inputs."""
        self.memory["left"] = x
        self.memory["right"] = y
        return x * y

    def backward(self, dout):
        """Return (dx, dy), the gradients with respect to x and y."""
        grads = []
        for other in ("right", "left"):
            grads.append(self.memory[other] * dout)
        return tuple(grads)
