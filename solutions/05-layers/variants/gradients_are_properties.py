# Gradients are properties that are computed when somebody asks, layers keep lists params and grads, and Relu works in place on copies.
import numpy as np

class MulLayer:
    def __init__(self):
        self._inputs = ()
    def forward(self, x, y):
        self._inputs = x, y
        return np.multiply(x, y)
    def backward(self, dout):
        return tuple(np.multiply(dout, other) for other in self._inputs[::-1])

class AddLayer:
    forward = staticmethod(lambda x, y: x + y)
    backward = staticmethod(lambda dout: (dout,) * 2)

class Sigmoid:
    def forward(self, x):
        self.params, self.grads = [], []
        out = np.array(x)
        np.negative(out, out=out); np.exp(out, out=out)
        out += 1
        self.out = 1 / out
        return self.out.copy()
    def backward(self, dout):
        dx = dout.copy()
        dx *= self.out
        dx *= 1.0 - self.out
        return dx

class Tanh:
    @property
    def y(self):
        return 2 * self.s.forward(2 * self.x) - 1
    def forward(self, x):
        self.s, self.x = Sigmoid(), x           # x is kept by reference
        return self.y
    def backward(self, dout):
        return dout - dout * self.y ** 2

class Relu:
    def forward(self, x):
        self.mask = (x <= 0)
        out = x.copy()
        out[self.mask] = 0
        return out
    def backward(self, dout):
        dout = dout.copy()
        dout[self.mask] = 0
        return dout

class Affine:
    def __init__(self, weight, bias):
        self.params = [weight, bias]
        self.grads = [np.zeros_like(weight), np.zeros_like(bias)]
    W = property(lambda self: self.params[0])
    b = property(lambda self: self.params[1])
    dW = property(lambda self: self.grads[0])
    db = property(lambda self: self.grads[1])
    def forward(self, X):
        self.X = X
        return np.dot(X, self.W) + self.b
    def backward(self, dout):
        self.grads[0][...] = np.dot(self.X.T, dout)
        self.grads[1][...] = np.sum(dout, axis=0)
        return np.dot(dout, self.W.T)

def buy_apples(price, count, tax):
    total = price * count * tax
    return total, (total / price, total / count, total / tax)

def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    apple, appletax = buy_apples(apple_price, apple_count, tax)
    orange, orangetax = buy_apples(orange_price, orange_count, tax)
    return apple + orange, appletax[:2] + orangetax[:2] + (appletax[2] + orangetax[2],)

def buy_basket(basket_price, apple_price, apple_count, tax):
    total, gradients = buy_apples_and_oranges(basket_price, 1.0, apple_price, apple_count, tax)
    return total, gradients[:1] + gradients[2:]

def square_of_sum(x, y):
    t = AddLayer.forward(x, y)
    square = MulLayer()
    z = square.forward(t, t)
    return z, AddLayer.backward(sum(square.backward(1.0)))

def linear_node(w, x, b):
    mul = MulLayer()
    f = AddLayer.forward(mul.forward(w, x), b)
    dg, db = AddLayer.backward(1.0)
    dw, dx = mul.backward(dg)
    return f, (dw, dx, db)

def partials(a, b):
    return np.float32(2), np.float32(3)

def partials_product(a, b, factor=2):
    layer = MulLayer()
    layer.forward(a, b)
    return layer.backward(factor)

def share_error(error, weights):
    shares = ()
    for weight in weights:
        shares += (error * weight / sum(weights),)
    return shares

def numerical_gradient(f, x):
    # one row of the identity matrix moves one element
    h, x = 1e-5, np.array(x, dtype=float)
    steps = h * np.eye(x.size).reshape(x.size, *x.shape)
    slopes = [(f(x + step) - f(x - step)) / (2 * h) for step in steps]
    return np.array(slopes).reshape(x.shape).tolist()
