"""Exercise 5. Layers: nodes that multiply and add. README.md tells the story."""

import numpy as np


class MulLayer:
    """A node that multiplies its two inputs."""

    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        """Return x * y, and remember both inputs."""
        # TODO(task 1): what will backward need?
        # BEGIN SOLUTION
        self.x = x
        self.y = y
        return x * y
        # END SOLUTION

    def backward(self, dout):
        """Return (dx, dy), the gradients with respect to x and y."""
        # TODO(task 1): which of x and y does each gradient need?
        # BEGIN SOLUTION
        dx = dout * self.y
        dy = dout * self.x
        return dx, dy
        # END SOLUTION


class AddLayer:
    """A node that adds its two inputs."""

    def forward(self, x, y):
        """Return x + y."""
        # TODO(task 1): one line
        # BEGIN SOLUTION
        return x + y
        # END SOLUTION

    def backward(self, dout):
        """Return (dx, dy), the gradients with respect to x and y."""
        # TODO(task 1): when x grows by 1, how much does x + y grow?
        # BEGIN SOLUTION
        return dout, dout
        # END SOLUTION


def buy_apples(price, count, tax):
    """Return (total, (dprice, dcount, dtax)) for some apples."""
    # TODO(task 2): two MulLayers; forward, then backward in the opposite order
    # BEGIN SOLUTION
    apples = MulLayer()
    with_tax = MulLayer()
    total = with_tax.forward(apples.forward(price, count), tax)

    dapples, dtax = with_tax.backward(1.0)
    dprice, dcount = apples.backward(dapples)
    return total, (dprice, dcount, dtax)
    # END SOLUTION


def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    """Return (total, gradients), the gradients in the order of the arguments."""
    # TODO(task 2): how many nodes does your drawing have?
    # BEGIN SOLUTION
    apples = MulLayer()
    oranges = MulLayer()
    fruit = AddLayer()
    with_tax = MulLayer()
    apple_total = apples.forward(apple_price, apple_count)
    orange_total = oranges.forward(orange_price, orange_count)
    total = with_tax.forward(fruit.forward(apple_total, orange_total), tax)

    dfruit, dtax = with_tax.backward(1.0)
    dapples, doranges = fruit.backward(dfruit)
    dapple_price, dapple_count = apples.backward(dapples)
    dorange_price, dorange_count = oranges.backward(doranges)
    return total, (dapple_price, dapple_count, dorange_price, dorange_count, dtax)
    # END SOLUTION


def buy_basket(basket_price, apple_price, apple_count, tax):
    """Return (total, gradients) for a basket with apples in it."""
    # TODO(task 2): the basket is added to the apples, and then comes the tax
    # BEGIN SOLUTION
    apples = MulLayer()
    basket = AddLayer()
    with_tax = MulLayer()
    goods = basket.forward(basket_price, apples.forward(apple_price, apple_count))
    total = with_tax.forward(goods, tax)

    dgoods, dtax = with_tax.backward(1.0)
    dbasket_price, dapples = basket.backward(dgoods)
    dapple_price, dapple_count = apples.backward(dapples)
    return total, (dbasket_price, dapple_price, dapple_count, dtax)
    # END SOLUTION


def square_of_sum(x, y):
    """Return (z, (dz/dx, dz/dy)) for z = t ** 2 with t = x + y."""
    # TODO(task 3): what is dz/dt, and what are dt/dx and dt/dy?
    # BEGIN SOLUTION
    t = x + y
    return t**2, (2 * t, 2 * t)
    # END SOLUTION


def linear_node(w, x, b):
    """Return (f, (df/dw, df/dx, df/db)) for f = w * x + b."""
    # TODO(task 3): g = w * x, then f = g + b
    # BEGIN SOLUTION
    return w * x + b, (x, w, 1.0)
    # END SOLUTION


def partials(a, b):
    """Return (dy/da, dy/db) for y = 2a + 3b."""
    # TODO(task 3): hold one of them fixed, and move the other
    # BEGIN SOLUTION
    return 2.0, 3.0
    # END SOLUTION


def partials_product(a, b):
    """Return (df/da, df/db) for f = 2ab."""
    # TODO(task 3): hold one of them fixed, and move the other
    # BEGIN SOLUTION
    return 2 * b, 2 * a
    # END SOLUTION


class Sigmoid:
    """A node that squashes its input into the range from 0 to 1."""

    def forward(self, x):
        """Return 1 / (1 + exp(-x)) for each element of an array."""
        # TODO(task 4): keep what backward will need
        # BEGIN SOLUTION
        self.y = 1 / (1 + np.exp(-x))
        return self.y
        # END SOLUTION

    def backward(self, dout):
        """Return dx."""
        # TODO(task 4): the slope, written with the output
        # BEGIN SOLUTION
        return dout * self.y * (1 - self.y)
        # END SOLUTION


class Tanh:
    """A node that squashes its input into the range from -1 to 1."""

    def forward(self, x):
        """Return tanh(x) for each element of an array."""
        # TODO(task 4): keep what backward will need
        # BEGIN SOLUTION
        self.y = np.tanh(x)
        return self.y
        # END SOLUTION

    def backward(self, dout):
        """Return dx."""
        # TODO(task 4): the slope, written with the output
        # BEGIN SOLUTION
        return dout * (1 - self.y**2)
        # END SOLUTION


class Relu:
    """A node that lets through what is above 0."""

    def forward(self, x):
        """Return max(0, x) for each element of an array."""
        # TODO(task 4): keep which elements were above 0
        # BEGIN SOLUTION
        self.on = x > 0
        return np.where(self.on, x, 0.0)
        # END SOLUTION

    def backward(self, dout):
        """Return dx."""
        # TODO(task 4): where does the gradient get through?
        # BEGIN SOLUTION
        return np.where(self.on, dout, 0.0)
        # END SOLUTION


class Affine:
    """A layer of neurons: X @ W + b."""

    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, X):
        """Return X @ W + b: (N, n_in) in, (N, n_out) out."""
        # TODO(task 5): keep what backward will need
        # BEGIN SOLUTION
        self.X = X
        return X @ self.W + self.b
        # END SOLUTION

    def backward(self, dout):
        """Return dX, and leave the gradients of W and b in self.dW and self.db."""
        # TODO(task 5): each gradient has the shape of its own array
        # BEGIN SOLUTION
        self.dW = self.X.T @ dout
        self.db = dout.sum(axis=0)
        return dout @ self.W.T
        # END SOLUTION


def share_error(error, weights):
    """Return one share of the error for each weight, in proportion to the weights."""
    # TODO(task 6): what share of the total weight is this one?
    # BEGIN SOLUTION
    total = sum(weights)
    return [error * weight / total for weight in weights]
    # END SOLUTION


def numerical_gradient(f, x):
    """Return the slope of f with respect to each element of the array x, as an array of floats like x."""
    # TODO(task 7): central differences, one element at a time
    # BEGIN SOLUTION
    h = 1e-4
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        before = x[index]
        x[index] = before + h
        above = f(x)
        x[index] = before - h
        below = f(x)
        x[index] = before
        gradient[index] = (above - below) / (2 * h)
    return gradient
    # END SOLUTION
