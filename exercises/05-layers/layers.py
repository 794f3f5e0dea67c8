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
        raise NotImplementedError("task 1: MulLayer.forward")

    def backward(self, dout):
        """Return (dx, dy), the gradients with respect to x and y."""
        # TODO(task 1): which of x and y does each gradient need?
        raise NotImplementedError("task 1: MulLayer.backward")


class AddLayer:
    """A node that adds its two inputs."""

    def forward(self, x, y):
        """Return x + y."""
        # TODO(task 1): one line
        raise NotImplementedError("task 1: AddLayer.forward")

    def backward(self, dout):
        """Return (dx, dy), the gradients with respect to x and y."""
        # TODO(task 1): when x grows by 1, how much does x + y grow?
        raise NotImplementedError("task 1: AddLayer.backward")


def buy_apples(price, count, tax):
    """Return (total, (dprice, dcount, dtax)) for some apples."""
    # TODO(task 2): two MulLayers; forward, then backward in the opposite order
    raise NotImplementedError("task 2: buy_apples")


def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    """Return (total, gradients), the gradients in the order of the arguments."""
    # TODO(task 2): how many nodes does your drawing have?
    raise NotImplementedError("task 2: buy_apples_and_oranges")


def buy_basket(basket_price, apple_price, apple_count, tax):
    """Return (total, gradients) for a basket with apples in it."""
    # TODO(task 2): the basket is added to the apples, and then comes the tax
    raise NotImplementedError("task 2: buy_basket")


def square_of_sum(x, y):
    """Return (z, (dz/dx, dz/dy)) for z = t ** 2 with t = x + y."""
    # TODO(task 3): what is dz/dt, and what are dt/dx and dt/dy?
    raise NotImplementedError("task 3: square_of_sum")


def linear_node(w, x, b):
    """Return (f, (df/dw, df/dx, df/db)) for f = w * x + b."""
    # TODO(task 3): g = w * x, then f = g + b
    raise NotImplementedError("task 3: linear_node")


def partials(a, b):
    """Return (dy/da, dy/db) for y = 2a + 3b."""
    # TODO(task 3): hold one of them fixed, and move the other
    raise NotImplementedError("task 3: partials")


def partials_product(a, b):
    """Return (df/da, df/db) for f = 2ab."""
    # TODO(task 3): hold one of them fixed, and move the other
    raise NotImplementedError("task 3: partials_product")


class Sigmoid:
    """A node that squashes its input into the range from 0 to 1."""

    def forward(self, x):
        """Return 1 / (1 + exp(-x)) for each element of an array."""
        # TODO(task 4): keep what backward will need
        raise NotImplementedError("task 4: Sigmoid.forward")

    def backward(self, dout):
        """Return dx."""
        # TODO(task 4): the slope, written with the output
        raise NotImplementedError("task 4: Sigmoid.backward")


class Tanh:
    """A node that squashes its input into the range from -1 to 1."""

    def forward(self, x):
        """Return tanh(x) for each element of an array."""
        # TODO(task 4): keep what backward will need
        raise NotImplementedError("task 4: Tanh.forward")

    def backward(self, dout):
        """Return dx."""
        # TODO(task 4): the slope, written with the output
        raise NotImplementedError("task 4: Tanh.backward")


class Relu:
    """A node that lets through what is above 0."""

    def forward(self, x):
        """Return max(0, x) for each element of an array."""
        # TODO(task 4): keep which elements were above 0
        raise NotImplementedError("task 4: Relu.forward")

    def backward(self, dout):
        """Return dx."""
        # TODO(task 4): where does the gradient get through?
        raise NotImplementedError("task 4: Relu.backward")


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
        raise NotImplementedError("task 5: Affine.forward")

    def backward(self, dout):
        """Return dX, and leave the gradients of W and b in self.dW and self.db."""
        # TODO(task 5): each gradient has the shape of its own array
        raise NotImplementedError("task 5: Affine.backward")


def share_error(error, weights):
    """Return one share of the error for each weight, in proportion to the weights."""
    # TODO(task 6): what share of the total weight is this one?
    raise NotImplementedError("task 6: share_error")


def numerical_gradient(f, x):
    """Return the slope of f with respect to each element of the array x, as an array of floats like x."""
    # TODO(task 7): central differences, one element at a time
    raise NotImplementedError("task 7: numerical_gradient")
