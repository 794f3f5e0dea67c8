# Slip: 6 / a gives a / 6
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
        return self.__add__(number)

    def __mul__(self, other):
        o = as_value(other)
        slope_self = o.data
        slope_o = self.data
        return Value(self.data * o.data, [self, o], [slope_self, slope_o])

    def __rmul__(self, number):
        return self * number

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
                for p in v.parts:
                    stack.append((p, False))
        return order

    def backward(self):
        self.zero_grad()
        self.grad = 1.0
        nodes = self.topological_order()
        nodes.reverse()
        for node in nodes:
            for p, s in zip(node.parts, node.slopes):
                p.grad = p.grad + node.grad * s

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
        return self / number

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, [self], [1 - t * t])

    def exp(self):
        y = math.exp(self.data)
        return Value(y, (self,), (y,))

    def relu(self):
        y = self.data if self.data > 0 else 0.0
        slope = 1.0 if self.data > 0 else 0.0
        return Value(y, [self], [slope])
