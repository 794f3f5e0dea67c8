# slip: the gradient of a sum is taken to be 1, without dout

class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        # if x grows by 1, x + y grows by 1
        dx = 1.0
        dy = 1.0
        return dx, dy
