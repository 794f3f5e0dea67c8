# Slip: a Value is appended to the order before its parts are visited
import math


class Value:
    def __init__(self, data, parts=(), slopes=()):
        self.data, self.grad = data, 0.0
        self._made_of = tuple(parts)
        self._rates = tuple(slopes)

    def __add__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        result = Value(self.data + other.data, parts=(self, other), slopes=(1.0, 1.0))
        return result

    def __radd__(self, number):
        return as_value(number) + self

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        product = self.data * other.data
        return Value(product, parts=(self, other), slopes=(other.data, self.data))

    def __rmul__(self, number):
        return as_value(number) * self

    def topological_order(self):
        visited = set()
        order = []

        def visit(v):
            if v not in visited:
                visited.add(v)
                order.append(v)
                for part in v._made_of:
                    visit(part)

        visit(self)
        return order

    def backward(self):
        order = self.topological_order()
        for v in order:
            v.grad = 0
        self.grad = 1
        for v in reversed(order):
            for part, slope in zip(v._made_of, v._rates):
                part.grad += v.grad * slope

    def zero_grad(self):
        nodes = self.topological_order()
        for i in range(len(nodes)):
            nodes[i].grad = 0.0

    def __neg__(self):
        return Value(-self.data, (self,), (-1,))

    def __sub__(self, other):
        return self + -as_value(other)

    def __rsub__(self, number):
        return -self + number

    def __pow__(self, n):
        return Value(self.data ** n, (self,), (n * self.data ** (n - 1),))

    def __truediv__(self, other):
        b = as_value(other)
        return Value(self.data / b.data, (self, b), (1 / b.data, -self.data / b.data**2))

    def __rtruediv__(self, number):
        return number * self ** -1

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, [self], [1 - t * t])

    def exp(self):
        y = math.exp(self.data)
        return Value(y, (self,), (y,))

    def relu(self):
        return Value(max(0.0, self.data), (self,), (float(self.data > 0),))
