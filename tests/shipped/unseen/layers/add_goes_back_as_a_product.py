import numpy as np


class MulLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y

    def backward(self, dout):
        return self.y * dout, self.x * dout


class AddLayer:
    def __init__(self):
        self.left = None
        self.right = None

    def forward(self, x, y):
        self.left = x
        self.right = y
        return self.left + self.right

    def backward(self, dout):
        # cross over, as in MulLayer
        return self.right * dout, self.left * dout


def buy_apples(price, count, tax):
    mul1 = MulLayer()
    mul2 = MulLayer()
    before = mul1.forward(price, count)
    total = mul2.forward(before, tax)
    dbefore, dtax = mul2.backward(1)
    dprice, dcount = mul1.backward(dbefore)
    return total, (dprice, dcount, dtax)


def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    mul_a, mul_o, add, mul_t = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    a = mul_a.forward(apple_price, apple_count)
    o = mul_o.forward(orange_price, orange_count)
    both = add.forward(a, o)
    total = mul_t.forward(both, tax)
    dboth, dtax = mul_t.backward(1.0)
    da, do = add.backward(dboth)
    dap, dac = mul_a.backward(da)
    dop, doc = mul_o.backward(do)
    return total, (dap, dac, dop, doc, dtax)


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
    t = x + y
    dz_dt = 2 * t
    return t * t, (dz_dt * 1, dz_dt * 1)


def linear_node(w, x, b):
    g = w * x
    return g + b, (x, w, 1)


def partials(a, b):
    return 2, 3


def partials_product(a, b):
    df_da = b + b
    df_db = a + a
    return df_da, df_db


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
    def __init__(self):
        self.alive = None

    def forward(self, x):
        self.alive = (x > 0) * 1.0
        return np.maximum(x, 0)

    def backward(self, dout):
        return dout * self.alive


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
