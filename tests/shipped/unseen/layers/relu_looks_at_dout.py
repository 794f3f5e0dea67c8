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


def buy_apples(price, count, tax):
    shop, office = MulLayer(), MulLayer()
    money = office.forward(shop.forward(price, count), tax)
    dshop, dtax = office.backward(1.0)
    return money, shop.backward(dshop) + (dtax,)


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
    mul_a, add, mul_t = MulLayer(), AddLayer(), MulLayer()
    a = mul_a.forward(apple_price, apple_count)
    goods = add.forward(basket_price, a)
    total = mul_t.forward(goods, tax)
    dgoods, dtax = mul_t.backward(1.0)
    dbasket, da = add.backward(dgoods)
    dprice, dcount = mul_a.backward(da)
    return total, (dbasket, dprice, dcount, dtax)


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
        return np.where(x < 0, 0.0, x)

    def backward(self, dout):
        # only what is positive gets through, backward as well
        return np.where(dout < 0, 0.0, dout)


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.X = None
        self.dW = None
        self.db = None

    def forward(self, X):
        self.X = X
        return X @ self.W + self.b

    def backward(self, dout):
        self.dW = np.zeros(self.W.shape)
        self.db = np.zeros(self.b.shape)
        for row, d in zip(self.X, dout):
            self.dW += np.outer(row, d)
            self.db += d
        return dout @ self.W.T


def share_error(error, weights):
    everything = sum(weights)
    return [error * (w / everything) for w in weights]


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
