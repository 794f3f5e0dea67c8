import math


class Value:
    """A number that remembers what it was made of."""

    def __init__(self, data, parts=(), slopes=()):
        self.data = data
        self.grad = 0
        self.parts = parts
        self.slopes = slopes

    def __add__(self, other):
        other = as_value(other)
        return Value(self.data + other.data, (self, other), (1, 1))

    def __radd__(self, number):
        return self + number

    def __mul__(self, other):
        other = as_value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def __rmul__(self, number):
        return self * number

    def topological_order(self):
        order, been = [], set()

        def visit(v):
            if v in been:
                return
            been.add(v)
            for p in v.parts:
                visit(p)
            order.append(v)

        visit(self)
        return order

    def backward(self):
        self.zero_grad()
        self.grad = 1
        self._hand_on()

    def _hand_on(self):
        # each Value hands on to its parts, and they to theirs
        for part, slope in zip(self.parts, self.slopes):
            part.grad += slope * self.grad
            part._hand_on()

    def zero_grad(self):
        for v in self.topological_order():
            v.grad = 0

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + (-as_value(other))

    def __rsub__(self, number):
        return -self + number

    def __pow__(self, n):
        return Value(self.data ** n, (self,), (n * self.data ** (n - 1),))

    def __truediv__(self, other):
        return self * as_value(other) ** -1

    def __rtruediv__(self, number):
        return self ** -1 * number

    def tanh(self):
        y = math.tanh(self.data)
        return Value(y, (self,), (1 - y * y,))

    def exp(self):
        y = math.exp(self.data)
        return Value(y, (self,), (y,))

    def relu(self):
        if self.data > 0:
            return Value(self.data, (self,), (1,))
        return Value(0, (self,), (0,))
