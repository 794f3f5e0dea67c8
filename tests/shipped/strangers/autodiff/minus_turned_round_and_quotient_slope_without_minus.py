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
        order = self.topological_order()
        for v in order:
            v.grad = 0
        self.grad = 1
        for v in reversed(order):
            for p, s in zip(v.parts, v.slopes):
                p.grad += s * v.grad

    def zero_grad(self):
        for v in self.topological_order():
            v.grad = 0

    def __neg__(self):
        return -1 * self

    def __sub__(self, other):
        return self + -1 * as_value(other)

    def __rsub__(self, number):
        # as with radd
        return self - number

    def __pow__(self, n):
        return Value(self.data ** n, (self,), (n * self.data ** (n - 1),))

    def __truediv__(self, other):
        other = as_value(other)
        quotient = self.data / other.data
        return Value(quotient, (self, other), (1 / other.data, self.data / other.data ** 2))

    def __rtruediv__(self, number):
        return Value(number) / self

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
