import numpy as np


class MulLayer:
    def forward(self, x, y):
        self.inputs = (x, y)
        return self.inputs[0] * self.inputs[1]

    def backward(self, dout):
        first, second = self.inputs
        return dout * second, dout * first


class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return dout, dout


def buy_apples(price, count, tax):
    mul1 = MulLayer()
    mul2 = MulLayer()
    before = mul1.forward(price, count)
    total = mul2.forward(before, tax)
    dbefore, dtax = mul2.backward(1)
    dprice, dcount = mul1.backward(dbefore)
    return total, (dprice, dcount, dtax)


def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    fruits = [MulLayer(), MulLayer()]
    plus = AddLayer()
    times_tax = MulLayer()
    sums = [fruits[0].forward(apple_price, apple_count), fruits[1].forward(orange_price, orange_count)]
    total = times_tax.forward(plus.forward(*sums), tax)
    back, dtax = times_tax.backward(1)
    grads = []
    for node, d in zip(fruits, plus.backward(back)):
        grads.extend(node.backward(d))
    grads.append(dtax)
    return total, tuple(grads)


def buy_basket(basket_price, apple_price, apple_count, tax):
    n1 = MulLayer()
    n2 = AddLayer()
    n3 = MulLayer()
    total = n3.forward(n2.forward(n1.forward(apple_price, apple_count), basket_price), tax)
    d3 = n3.backward(1)
    d2 = n2.backward(d3[0])
    d1 = n1.backward(d2[0])
    return total, (d2[1], d1[0], d1[1], d3[1])


def square_of_sum(x, y):
    z = (x + y) ** 2
    # a square becomes two times
    dx = x + x
    dy = y + y
    return z, (dx, dy)


def linear_node(w, x, b):
    g = w * x
    return g + b, (x, w, 1)


def partials(a, b):
    dy_da = 2.0
    dy_db = 3.0
    return (dy_da, dy_db)


def partials_product(a, b):
    return 2 * b, 2 * a


class Sigmoid:
    def __init__(self):
        self.s = None

    def forward(self, x):
        e = np.exp(-x)
        self.s = 1.0 / (e + 1.0)
        return self.s.copy()

    def backward(self, dout):
        slope = self.s - self.s**2
        return slope * dout


class Tanh:
    def __init__(self):
        self.slope = None

    def forward(self, x):
        y = np.tanh(x)
        self.slope = 1 - y**2
        return y

    def backward(self, dout):
        return self.slope * dout


class Relu:
    def forward(self, x):
        self.mask = x <= 0
        out = x.copy()
        out[self.mask] = 0
        return out

    def backward(self, dout):
        dx = dout.copy()
        dx[self.mask] = 0
        return dx


class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b
        self.dW = self.db = None
        self.seen = None

    def forward(self, X):
        self.seen = X
        return np.dot(X, self.W) + self.b

    def backward(self, dout):
        self.dW = np.dot(self.seen.T, dout)
        self.db = np.sum(dout, axis=0)
        return np.dot(dout, self.W.T)


def share_error(error, weights):
    everything = sum(weights)
    return [error * (w / everything) for w in weights]


def numerical_gradient(f, x):
    eps = 1e-5
    base = np.array(x, dtype=float)
    grad = np.empty(base.shape)
    for where in np.ndindex(*base.shape):
        bump = np.zeros(base.shape)
        bump[where] = eps
        grad[where] = (f(base + bump) - f(base - bump)) / (2 * eps)
    return grad
