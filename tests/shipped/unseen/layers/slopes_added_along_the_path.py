import numpy as np


class MulLayer:
    def __init__(self):
        self.a = None
        self.b = None

    def forward(self, x, y):
        self.a = x
        self.b = y
        result = self.a * self.b
        return result

    def backward(self, dout):
        da = self.b * dout
        db = self.a * dout
        return (da, db)


class AddLayer:
    def __init__(self):
        pass

    def forward(self, x, y):
        out = x + y
        return out

    def backward(self, dout):
        dx = dout * 1
        dy = dout * 1
        return dx, dy


def path(*slopes):
    # the change travels along the path from node to node
    change = 0.0
    for slope in slopes:
        change += slope
    return change


def buy_apples(price, count, tax):
    total = price * count * tax
    dprice = path(tax, count)
    dcount = path(tax, price)
    dtax = path(price * count)
    return total, (dprice, dcount, dtax)


def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    fruit = apple_price * apple_count + orange_price * orange_count
    grads = (
        path(tax, 1, apple_count),
        path(tax, 1, apple_price),
        path(tax, 1, orange_count),
        path(tax, 1, orange_price),
        path(fruit),
    )
    return fruit * tax, grads


def buy_basket(basket_price, apple_price, apple_count, tax):
    goods = basket_price + apple_price * apple_count
    return goods * tax, (path(tax, 1), path(tax, 1, apple_count), path(tax, 1, apple_price), path(goods))


def square_of_sum(x, y):
    t = x + y
    dz_dt = 2 * t
    return t * t, (dz_dt * 1, dz_dt * 1)


def linear_node(w, x, b):
    g = w * x
    return g + b, (x, w, 1)


def partials(a, b):
    return 2, 3


def partials_product(a, b):
    return 2 * b, 2 * a


class Sigmoid:
    def forward(self, x):
        out = 1 / (1 + np.exp(-x))
        self.out = out
        return out

    def backward(self, dout):
        return dout * self.out * (1 - self.out)


class Tanh:
    def forward(self, x):
        out = np.tanh(x)
        self.out = out
        return out

    def backward(self, dout):
        return dout * (1 - self.out * self.out)


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
    w = np.array(weights, dtype=float)
    return error * w / w.sum()


def numerical_gradient(f, x):
    h = 1e-4
    p = np.array(x, dtype=float)
    g = np.zeros(p.shape)
    for i in np.ndindex(p.shape):
        old = p[i]
        p[i] = old + h
        plus = f(p)
        p[i] = old - h
        minus = f(p)
        p[i] = old
        g[i] = (plus - minus) / (2 * h)
    return g
