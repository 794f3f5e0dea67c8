# Slip: the slope of tanh is 1 - a² with the input a, not 1 - y² with the output
import math


class Value:
    def __init__(self, data, parts=(), slopes=()):
        self.data = data
        self.grad = 0
        self.links = []
        for k in range(len(parts)):
            self.links.append((parts[k], slopes[k]))

    def __add__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        result = Value(self.data + other.data, parts=(self, other), slopes=(1.0, 1.0))
        return result

    def __radd__(self, number):
        return self + number

    def __mul__(self, other):
        o = as_value(other)
        slope_self = o.data
        slope_o = self.data
        return Value(self.data * o.data, [self, o], [slope_self, slope_o])

    def __rmul__(self, number):
        return as_value(number) * self

    def topological_order(self):
        order, done = [], set()
        stack = [(self, False)]
        while stack:
            v, parts_done = stack.pop()
            if parts_done:
                order.append(v)
            elif v not in done:
                done.add(v)
                stack.append((v, True))
                for p in [p for p, s in v.links]:
                    stack.append((p, False))
        return order

    def backward(self):
        topo = self.topological_order()
        self.zero_grad()
        self.grad = 1.0
        for v in topo[::-1]:
            for child, d in v.links:
                child.grad += d * v.grad

    def zero_grad(self):
        for v in self.topological_order():
            v.grad = 0

    def __neg__(self):
        return -1 * self

    def __sub__(self, other):
        other = as_value(other)
        return Value(self.data - other.data, (self, other), (1, -1))

    def __rsub__(self, number):
        return -self + number

    def __pow__(self, n):
        return Value(self.data ** n, (self,), (n * self.data ** (n - 1),))

    def __truediv__(self, other):
        other = as_value(other)
        inverse = other ** (-1)
        return self * inverse

    def __rtruediv__(self, number):
        return (self ** (-1)) * number

    def tanh(self):
        out = Value(math.tanh(self.data), (self,), (1 - self.data ** 2,))
        return out

    def exp(self):
        y = math.exp(self.data)
        return Value(y, (self,), (y,))

    def relu(self):
        if self.data > 0:
            return Value(self.data, (self,), (1,))
        return Value(0, (self,), (0,))
