# Slip: zero_grad sets only its own gradient to 0
import math


class Value:
    def __init__(self, data, parts=(), slopes=()):
        self.data = data
        self.grad = 0
        self.parts = parts
        self.slopes = slopes

    def __add__(self, other):
        o = as_value(other)
        total = self.data + o.data
        return Value(total, [self, o], [1.0, 1.0])

    def __radd__(self, number):
        return self + number

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        product = self.data * other.data
        return Value(product, parts=(self, other), slopes=(other.data, self.data))

    def __rmul__(self, number):
        return self * number

    def topological_order(self):
        result = []
        self._collect(result, [])
        return result

    def _collect(self, result, been):
        if self not in been:
            been.append(self)
            for child in self.parts:
                child._collect(result, been)
            result.append(self)

    def backward(self):
        order = self.topological_order()
        for v in order:
            v.grad = 0
        self.grad = 1
        for v in order[::-1]:
            for p, m in zip(v.parts, v.slopes):
                p.grad += m * v.grad

    def zero_grad(self):
        self.grad = 0

    def __neg__(self):
        return -1 * self

    def __sub__(self, other):
        return self + -as_value(other)

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
        t = math.tanh(self.data)
        return Value(t, [self], [1 - t * t])

    def exp(self):
        y = math.exp(self.data)
        return Value(y, (self,), (y,))

    def relu(self):
        return Value(max(0.0, self.data), (self,), (float(self.data > 0),))
