# Slip: hands on the slope alone and forgets to multiply it by its own gradient
import math


class Value:
    def __init__(self, data, parts=(), slopes=()):
        self.data = data
        self.grad = 0.0
        self.parents = list(parts)
        self.local = list(slopes)

    def __add__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        result = Value(self.data + other.data, parts=(self, other), slopes=(1.0, 1.0))
        return result

    def __radd__(self, number):
        return self.__add__(number)

    def __mul__(self, other):
        o = as_value(other)
        slope_self = o.data
        slope_o = self.data
        return Value(self.data * o.data, [self, o], [slope_self, slope_o])

    def __rmul__(self, number):
        return self.__mul__(number)

    def topological_order(self):
        result = []
        self._collect(result, [])
        return result

    def _collect(self, result, been):
        if self not in been:
            been.append(self)
            for child in self.parents:
                child._collect(result, been)
            result.append(self)

    def backward(self):
        for v in self.topological_order():
            v.grad = 0
        self.grad = 1
        for v in reversed(self.topological_order()):
            for part, slope in zip(v.parents, v.local):
                part.grad += slope

    def zero_grad(self):
        for v in self.topological_order():
            v.grad = 0

    def __neg__(self):
        return -1 * self

    def __sub__(self, other):
        return self + (-1) * as_value(other)

    def __rsub__(self, number):
        return as_value(number) - self

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
        e = math.exp(self.data)
        return Value(e, [self], [e])

    def relu(self):
        if self.data > 0:
            return Value(self.data, (self,), (1,))
        return Value(0, (self,), (0,))
