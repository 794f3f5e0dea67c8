# Slip: the slope of e to the a is taken as a * e to the (a - 1), as for a power
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
        return self + number

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        product = self.data * other.data
        return Value(product, parts=(self, other), slopes=(other.data, self.data))

    def __rmul__(self, number):
        return self.__mul__(number)

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
        other = as_value(other)
        return Value(self.data - other.data, (self, other), (1, -1))

    def __rsub__(self, number):
        return as_value(number) - self

    def __pow__(self, n):
        y = self.data**n
        dy = n * self.data**(n - 1)
        return Value(y, parts=(self,), slopes=(dy,))

    def __truediv__(self, other):
        return self * as_value(other) ** -1

    def __rtruediv__(self, number):
        return (self ** (-1)) * number

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, [self], [1 - t * t])

    def exp(self):
        return Value(math.exp(self.data), (self,), (self.data * math.exp(self.data - 1),))

    def relu(self):
        if self.data > 0:
            return Value(self.data, (self,), (1,))
        return Value(0, (self,), (0,))
