import numpy as np


class MulLayer:
    def __init__(self):
        self.x = 0
        self.y = 0

    def forward(self, x, y):
        product = x * y
        self.x = x
        self.y = x
        return product

    def backward(self, dout):
        return self.y * dout, self.x * dout


class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return dout, dout


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
    n1 = MulLayer()
    n2 = AddLayer()
    n3 = MulLayer()
    total = n3.forward(n2.forward(n1.forward(apple_price, apple_count), basket_price), tax)
    d3 = n3.backward(1)
    d2 = n2.backward(d3[0])
    d1 = n1.backward(d2[0])
    return total, (d2[1], d1[0], d1[1], d3[1])


def square_of_sum(x, y):
    z = x**2 + 2 * x * y + y**2
    return z, (2 * x + 2 * y, 2 * y + 2 * x)


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
