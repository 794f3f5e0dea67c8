"""Exercise 8. Autodiff: numbers that remember. README.md tells the story."""

import math


def as_value(x):
    """Return x as it is where it is a Value, and a new Value of it where it is a plain number."""
    return x if isinstance(x, Value) else Value(x)


class Value:
    """A number that remembers what it was made of."""

    def __init__(self, data, parts=(), slopes=()):
        """Keep the number as self.data, and 0 as self.grad; parts are the Values that it was made of, if any."""
        # TODO(task 1): for the way back, keep the parts, and how much this number moves per unit of each: the slopes
        raise NotImplementedError("task 1: Value.__init__")

    def __add__(self, other):
        """Return self + other as a new Value; other is a Value or a plain number."""
        # TODO(task 1): the sum, its two parts, and the slope by each
        raise NotImplementedError("task 1: Value.__add__")

    def __radd__(self, number):
        """Return number + self, which Python asks for where a plain number stands on the left."""
        # TODO(task 1): does the order matter?
        raise NotImplementedError("task 1: Value.__radd__")

    def __mul__(self, other):
        """Return self * other as a new Value; other is a Value or a plain number."""
        # TODO(task 1): when self grows by 1, by how much does the product grow?
        raise NotImplementedError("task 1: Value.__mul__")

    def __rmul__(self, number):
        """Return number * self, which Python asks for where a plain number stands on the left."""
        # TODO(task 1): does the order matter?
        raise NotImplementedError("task 1: Value.__rmul__")

    def topological_order(self):
        """Return a list of self and all Values that it was made of, each once, and each after its own parts."""
        # TODO(task 2): when may a Value be appended to the list?
        raise NotImplementedError("task 2: Value.topological_order")

    def backward(self):
        """Set the .grad of all that self was made of to the slope of self by it; that of self is 1."""
        # TODO(task 2): all gradients of this graph start at 0; then go through the order from its end
        raise NotImplementedError("task 2: Value.backward")

    def zero_grad(self):
        """Set the .grad of self and of all that it was made of to 0."""
        # TODO(task 3): you know all of these
        raise NotImplementedError("task 3: Value.zero_grad")

    def __neg__(self):
        """Return -self as a new Value."""
        # TODO(task 4): which product is this?
        raise NotImplementedError("task 4: Value.__neg__")

    def __sub__(self, other):
        """Return self - other as a new Value; other is a Value or a plain number."""
        # TODO(task 4): a sum with a minus in it
        raise NotImplementedError("task 4: Value.__sub__")

    def __rsub__(self, number):
        """Return number - self, which Python asks for where a plain number stands on the left."""
        # TODO(task 4): here the order matters
        raise NotImplementedError("task 4: Value.__rsub__")

    def __pow__(self, n):
        """Return self ** n as a new Value; n is a plain number."""
        # TODO(task 4): what is the slope of x ** 3?
        raise NotImplementedError("task 4: Value.__pow__")

    def __truediv__(self, other):
        """Return self / other as a new Value; other is a Value or a plain number."""
        # TODO(task 4): a product with a power in it
        raise NotImplementedError("task 4: Value.__truediv__")

    def __rtruediv__(self, number):
        """Return number / self, which Python asks for where a plain number stands on the left."""
        # TODO(task 4): here the order matters
        raise NotImplementedError("task 4: Value.__rtruediv__")

    def tanh(self):
        """Return tanh(self) as a new Value."""
        # TODO(task 4): exercise 5 had the slope, written with the output
        raise NotImplementedError("task 4: Value.tanh")

    def exp(self):
        """Return e to the power of self as a new Value."""
        # TODO(task 4): which function is its own slope?
        raise NotImplementedError("task 4: Value.exp")

    def relu(self):
        """Return self where it is above 0, and else 0, as a new Value."""
        # TODO(task 4): two cases, also for the slope
        raise NotImplementedError("task 4: Value.relu")


def gradients(f, xs):
    """Return (value, gradients) of f at the numbers xs: f(*xs) as a number, and a list of the slopes by each x."""
    # TODO(task 5): f computes with whatever it is given
    raise NotImplementedError("task 5: gradients")


def neuron(x, w, b):
    """Return tanh(w1 · x1 + w2 · x2 + … + b) as a Value; w and b are Values, and x may hold plain numbers."""
    # TODO(task 6): add up, then tanh
    raise NotImplementedError("task 6: neuron")


def train_neuron(X, t, w, b, lr, steps):
    """Train one neuron from a list w and a number b; return (w, b, losses): the loss before each step moves them."""
    # TODO(task 6): Values of w and b; then in each step: the loss, backward, and all of them move a little
    raise NotImplementedError("task 6: train_neuron")


def train_network(X, t, W, b, v, c, lr, steps):
    """Train hidden neurons (W has a list of weights for each, b a bias) and one that they feed (v and c).

    Return (W, b, v, c, losses), all of them numbers in the form in which they were given.
    """
    # TODO(task 6): as before, with more neurons; what does the last one get?
    raise NotImplementedError("task 6: train_network")
