# Slip: in a * b the slope by a is kept as a, and that by b as b
import math


class Value:
    def __init__(self, data, parts=(), slopes=()):
        self.data, self.grad = data, 0.0
        self._made_of = tuple(parts)
        self._rates = tuple(slopes)

    def __add__(self, other):
        o = as_value(other)
        total = self.data + o.data
        return Value(total, [self, o], [1.0, 1.0])

    def __radd__(self, number):
        return as_value(number) + self

    def __mul__(self, other):
        other = as_value(other)
        out = Value(self.data * other.data, (self, other), (self.data, other.data))
        return out

    def __rmul__(self, number):
        return self.__mul__(number)

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
        values = self.topological_order()
        for x in values:
            x.grad = 0.0
        self.grad = 1.0
        i = len(values) - 1
        while i >= 0:
            current = values[i]
            for part, slope in zip(current._made_of, current._rates):
                part.grad += current.grad * slope
            i -= 1

    def zero_grad(self):
        for v in self.topological_order():
            v.grad = 0

    def __neg__(self):
        return Value(-self.data, (self,), (-1,))

    def __sub__(self, other):
        return self + -as_value(other)

    def __rsub__(self, number):
        return number + (-self)

    def __pow__(self, n):
        return Value(self.data ** n, (self,), (n * self.data ** (n - 1),))

    def __truediv__(self, other):
        b = as_value(other)
        return Value(self.data / b.data, (self, b), (1 / b.data, -self.data / b.data**2))

    def __rtruediv__(self, number):
        return number * self ** -1

    def tanh(self):
        y = math.tanh(self.data)
        return Value(y, (self,), (1 - y**2,))

    def exp(self):
        y = math.exp(self.data)
        return Value(y, (self,), (y,))

    def relu(self):
        if self.data > 0:
            return Value(self.data, (self,), (1,))
        return Value(0, (self,), (0,))
