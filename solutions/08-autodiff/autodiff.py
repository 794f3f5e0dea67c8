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
        # BEGIN SOLUTION
        self.data = data
        self.grad = 0.0
        self.parts = parts
        self.slopes = slopes
        # END SOLUTION

    def __add__(self, other):
        """Return self + other as a new Value; other is a Value or a plain number."""
        # TODO(task 1): the sum, its two parts, and the slope by each
        # BEGIN SOLUTION
        other = as_value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))
        # END SOLUTION

    def __radd__(self, number):
        """Return number + self, which Python asks for where a plain number stands on the left."""
        # TODO(task 1): does the order matter?
        # BEGIN SOLUTION
        return self + number
        # END SOLUTION

    def __mul__(self, other):
        """Return self * other as a new Value; other is a Value or a plain number."""
        # TODO(task 1): when self grows by 1, by how much does the product grow?
        # BEGIN SOLUTION
        other = as_value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))
        # END SOLUTION

    def __rmul__(self, number):
        """Return number * self, which Python asks for where a plain number stands on the left."""
        # TODO(task 1): does the order matter?
        # BEGIN SOLUTION
        return self * number
        # END SOLUTION

    def topological_order(self):
        """Return a list of self and all Values that it was made of, each once, and each after its own parts."""
        # TODO(task 2): when may a Value be appended to the list?
        # BEGIN SOLUTION
        order = []
        seen = set()

        def visit(value):
            if value not in seen:
                seen.add(value)
                for part in value.parts:
                    visit(part)
                order.append(value)

        visit(self)
        return order
        # END SOLUTION

    def backward(self):
        """Set the .grad of all that self was made of to the slope of self by it; that of self is 1."""
        # TODO(task 2): all gradients of this graph start at 0; then go through the order from its end
        # BEGIN SOLUTION
        order = self.topological_order()
        for value in order:
            value.grad = 0.0
        self.grad = 1.0
        for value in reversed(order):
            for part, slope in zip(value.parts, value.slopes, strict=True):
                part.grad += slope * value.grad
        # END SOLUTION

    def zero_grad(self):
        """Set the .grad of self and of all that it was made of to 0."""
        # TODO(task 3): you know all of these
        # BEGIN SOLUTION
        for value in self.topological_order():
            value.grad = 0.0
        # END SOLUTION

    def __neg__(self):
        """Return -self as a new Value."""
        # TODO(task 4): which product is this?
        # BEGIN SOLUTION
        return self * -1.0
        # END SOLUTION

    def __sub__(self, other):
        """Return self - other as a new Value; other is a Value or a plain number."""
        # TODO(task 4): a sum with a minus in it
        # BEGIN SOLUTION
        return self + -as_value(other)
        # END SOLUTION

    def __rsub__(self, number):
        """Return number - self, which Python asks for where a plain number stands on the left."""
        # TODO(task 4): here the order matters
        # BEGIN SOLUTION
        return as_value(number) - self
        # END SOLUTION

    def __pow__(self, n):
        """Return self ** n as a new Value; n is a plain number."""
        # TODO(task 4): what is the slope of x ** 3?
        # BEGIN SOLUTION
        return Value(self.data**n, (self,), (n * self.data ** (n - 1),))
        # END SOLUTION

    def __truediv__(self, other):
        """Return self / other as a new Value; other is a Value or a plain number."""
        # TODO(task 4): a product with a power in it
        # BEGIN SOLUTION
        return self * as_value(other) ** -1
        # END SOLUTION

    def __rtruediv__(self, number):
        """Return number / self, which Python asks for where a plain number stands on the left."""
        # TODO(task 4): here the order matters
        # BEGIN SOLUTION
        return as_value(number) / self
        # END SOLUTION

    def tanh(self):
        """Return tanh(self) as a new Value."""
        # TODO(task 4): exercise 5 had the slope, written with the output
        # BEGIN SOLUTION
        y = math.tanh(self.data)
        return Value(y, (self,), (1 - y**2,))
        # END SOLUTION

    def exp(self):
        """Return e to the power of self as a new Value."""
        # TODO(task 4): which function is its own slope?
        # BEGIN SOLUTION
        y = math.exp(self.data)
        return Value(y, (self,), (y,))
        # END SOLUTION

    def relu(self):
        """Return self where it is above 0, and else 0, as a new Value."""
        # TODO(task 4): two cases, also for the slope
        # BEGIN SOLUTION
        if self.data > 0:
            return Value(self.data, (self,), (1.0,))
        return Value(0.0, (self,), (0.0,))
        # END SOLUTION


def gradients(f, xs):
    """Return (value, gradients) of f at the numbers xs: f(*xs) as a number, and a list of the slopes by each x."""
    # TODO(task 5): f computes with whatever it is given
    # BEGIN SOLUTION
    values = [Value(x) for x in xs]
    result = f(*values)
    result.backward()
    return result.data, [value.grad for value in values]
    # END SOLUTION


def neuron(x, w, b):
    """Return tanh(w1 · x1 + w2 · x2 + … + b) as a Value; w and b are Values, and x may hold plain numbers."""
    # TODO(task 6): add up, then tanh
    # BEGIN SOLUTION
    total = b
    for weight, number in zip(w, x, strict=True):
        total = total + weight * number
    return total.tanh()
    # END SOLUTION


def train_neuron(X, t, w, b, lr, steps):
    """Train one neuron from a list w and a number b; return (w, b, losses): the loss before each step moves them."""
    # TODO(task 6): Values of w and b; then in each step: the loss, backward, and all of them move a little
    # BEGIN SOLUTION
    w = [Value(number) for number in w]
    b = Value(b)
    losses = []
    for _ in range(steps):
        loss = sum((neuron(x, w, b) - target) ** 2 for x, target in zip(X, t, strict=True)) * (0.5 / len(X))
        losses.append(loss.data)
        loss.backward()
        for parameter in [*w, b]:
            parameter.data -= lr * parameter.grad
    return [weight.data for weight in w], b.data, losses
    # END SOLUTION


def train_network(X, t, W, b, v, c, lr, steps):
    """Train hidden neurons (W has a list of weights for each, b a bias) and one that they feed (v and c).

    Return (W, b, v, c, losses), all of them numbers in the form in which they were given.
    """
    # TODO(task 6): as before, with more neurons; what does the last one get?
    # BEGIN SOLUTION
    W = [[Value(number) for number in row] for row in W]
    b = [Value(number) for number in b]
    v = [Value(number) for number in v]
    c = Value(c)
    losses = []
    for _ in range(steps):
        loss = 0.0
        for x, target in zip(X, t, strict=True):
            hidden = [neuron(x, row, bias) for row, bias in zip(W, b, strict=True)]
            loss = loss + (neuron(hidden, v, c) - target) ** 2 * (0.5 / len(X))
        losses.append(loss.data)
        loss.backward()
        for parameter in [*(weight for row in W for weight in row), *b, *v, c]:
            parameter.data -= lr * parameter.grad
    return [[w.data for w in row] for row in W], [bias.data for bias in b], [w.data for w in v], c.data, losses
    # END SOLUTION
