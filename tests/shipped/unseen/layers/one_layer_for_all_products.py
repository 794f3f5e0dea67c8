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


times = MulLayer()
plus = AddLayer()


def buy_apples(price, count, tax):
    apples = times.forward(price, count)
    total = times.forward(apples, tax)
    dapples, dtax = times.backward(1.0)
    dprice, dcount = times.backward(dapples)
    return total, (dprice, dcount, dtax)


def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    apples = times.forward(apple_price, apple_count)
    oranges = times.forward(orange_price, orange_count)
    fruit = plus.forward(apples, oranges)
    total = times.forward(fruit, tax)
    dfruit, dtax = times.backward(1.0)
    dapples, doranges = plus.backward(dfruit)
    dorange_price, dorange_count = times.backward(doranges)
    dapple_price, dapple_count = times.backward(dapples)
    return total, (dapple_price, dapple_count, dorange_price, dorange_count, dtax)


def buy_basket(basket_price, apple_price, apple_count, tax):
    apples = times.forward(apple_price, apple_count)
    all_goods = plus.forward(basket_price, apples)
    total = times.forward(all_goods, tax)
    dgoods, dtax = times.backward(1.0)
    dbasket, dapples = plus.backward(dgoods)
    dapple_price, dapple_count = times.backward(dapples)
    return total, (dbasket, dapple_price, dapple_count, dtax)


def square_of_sum(x, y):
    t = x + y
    dz_dt = 2 * t
    return t * t, (dz_dt * 1, dz_dt * 1)


def linear_node(w, x, b):
    g = w * x
    return g + b, (x, w, 1)


def partials(a, b):
    dy_da = 2.0
    dy_db = 3.0
    return (dy_da, dy_db)


def partials_product(a, b):
    df_da = b + b
    df_db = a + a
    return df_da, df_db


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
    w = np.array(weights, dtype=float)
    return error * w / w.sum()


def numerical_gradient(f, x):
    eps = 1e-5
    base = np.array(x, dtype=float)
    grad = np.empty(base.shape)
    for where in np.ndindex(*base.shape):
        bump = np.zeros(base.shape)
        bump[where] = eps
        grad[where] = (f(base + bump) - f(base - bump)) / (2 * eps)
    return grad
