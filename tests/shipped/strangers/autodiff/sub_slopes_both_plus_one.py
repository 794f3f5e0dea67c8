# Slip: a - b is written out as a Value of its own, with the slopes 1 and 1
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
        result = []
        self._collect(result, [])
        return result

    def _collect(self, result, been):
        if self not in been:
            been.append(self)
            for child in self._made_of:
                child._collect(result, been)
            result.append(self)

    def backward(self):
        self.zero_grad()
        self.grad = 1.0
        nodes = self.topological_order()
        nodes.reverse()
        for node in nodes:
            for p, s in zip(node._made_of, node._rates):
                p.grad = p.grad + node.grad * s

    def zero_grad(self):
        nodes = self.topological_order()
        for i in range(len(nodes)):
            nodes[i].grad = 0.0

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        other = as_value(other)
        difference = self.data - other.data
        return Value(difference, (self, other), (1, 1))

    def __rsub__(self, number):
        return number + (-self)

    def __pow__(self, n):
        slope = n * self.data ** (n - 1)
        return Value(self.data ** n, [self], [slope])

    def __truediv__(self, other):
        b = as_value(other)
        return Value(self.data / b.data, (self, b), (1 / b.data, -self.data / b.data**2))

    def __rtruediv__(self, number):
        return (self ** (-1)) * number

    def tanh(self):
        y = math.tanh(self.data)
        return Value(y, (self,), (1 - y**2,))

    def exp(self):
        y = math.exp(self.data)
        return Value(y, (self,), (y,))

    def relu(self):
        y = self.data if self.data > 0 else 0.0
        slope = 1.0 if self.data > 0 else 0.0
        return Value(y, [self], [slope])
