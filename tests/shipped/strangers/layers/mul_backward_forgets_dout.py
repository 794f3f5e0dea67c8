# slip: backward gives the local gradients only, dout is not multiplied in

class MulLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        self.x, self.y = x, y
        out = x * y
        return out

    def backward(self, dout):
        return (self.y, self.x)
