# Slip: backward does not set the gradients to 0 first, so a second call adds up
import math


class Value:
    def __init__(self, data, parts=(), slopes=()):
        self.data = data
        self.grad = 0
        self.parts = parts
        self.slopes = slopes

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
        return self.__mul__(number)

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
        self.grad = 1
        for v in reversed(self.topological_order()):
            for part, slope in zip(v.parts, v.slopes):
                part.grad += v.grad * slope

    def zero_grad(self):
        nodes = self.topological_order()
        for i in range(len(nodes)):
            nodes[i].grad = 0.0

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + -as_value(other)

    def __rsub__(self, number):
        return as_value(number) - self

    def __pow__(self, n):
        y = self.data**n
        dy = n * self.data**(n - 1)
        return Value(y, parts=(self,), slopes=(dy,))

    def __truediv__(self, other):
        b = as_value(other)
        return Value(self.data / b.data, (self, b), (1 / b.data, -self.data / b.data**2))

    def __rtruediv__(self, number):
        return as_value(number) / self

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
