# Slip: 1 + a and 3 * a are worked out with the bare number and forget a
import math


class Value:
    def __init__(self, data, parts=(), slopes=()):
        self.data, self.grad = data, 0.0
        self._made_of = tuple(parts)
        self._rates = tuple(slopes)

    def __add__(self, other):
        other = as_value(other)
        return Value(self.data + other.data, (self, other), (1, 1))

    def __radd__(self, number):
        return Value(number + self.data)

    def __mul__(self, other):
        o = as_value(other)
        slope_self = o.data
        slope_o = self.data
        return Value(self.data * o.data, [self, o], [slope_self, slope_o])

    def __rmul__(self, number):
        return Value(number * self.data)

    def topological_order(self):
        order = []
        seen = set()

        def visit(v):
            if v in seen:
                return
            seen.add(v)
            for p in v._made_of:
                visit(p)
            order.append(v)

        visit(self)
        return order

    def backward(self):
        topo = self.topological_order()
        self.zero_grad()
        self.grad = 1.0
        for v in topo[::-1]:
            for child, d in zip(v._made_of, v._rates):
                child.grad += d * v.grad

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
        y = self.data**n
        dy = n * self.data**(n - 1)
        return Value(y, parts=(self,), slopes=(dy,))

    def __truediv__(self, other):
        b = as_value(other)
        return Value(self.data / b.data, (self, b), (1 / b.data, -self.data / b.data**2))

    def __rtruediv__(self, number):
        return self ** -1 * number

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, [self], [1 - t * t])

    def exp(self):
        y = math.exp(self.data)
        return Value(y, (self,), (y,))

    def relu(self):
        if self.data > 0:
            return Value(self.data, (self,), (1,))
        return Value(0, (self,), (0,))
