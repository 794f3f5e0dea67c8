# Slip: the gradient of y is set to 1 first, and then all are set to 0, that of y too
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
        return as_value(number) + self

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        product = self.data * other.data
        return Value(product, parts=(self, other), slopes=(other.data, self.data))

    def __rmul__(self, number):
        return self.__mul__(number)

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
        self.grad = 1
        the_order = self.topological_order()
        for w in the_order:
            w.grad = 0
        for w in reversed(the_order):
            for p, s in zip(w.parts, w.slopes):
                p.grad += w.grad * s

    def zero_grad(self):
        for v in self.topological_order():
            v.grad = 0

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + -as_value(other)

    def __rsub__(self, number):
        return -self + number

    def __pow__(self, n):
        slope = n * self.data ** (n - 1)
        return Value(self.data ** n, [self], [slope])

    def __truediv__(self, other):
        other = as_value(other)
        inverse = other ** (-1)
        return self * inverse

    def __rtruediv__(self, number):
        return (self ** (-1)) * number

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, [self], [1 - t * t])

    def exp(self):
        e = math.exp(self.data)
        return Value(e, [self], [e])

    def relu(self):
        return Value(max(0.0, self.data), (self,), (float(self.data > 0),))
