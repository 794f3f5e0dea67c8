# Slip: the slope of a / b by b is kept as a / b², the minus is missing
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
        return self.__add__(number)

    def __mul__(self, other):
        other = as_value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

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
        other = as_value(other)
        q = self.data / other.data
        slopes = (1 / other.data, self.data / other.data ** 2)
        return Value(q, (self, other), slopes)

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
