# Slip: 1 - a gives a - 1
import math


class Value:
    def __init__(self, data, parts=(), slopes=()):
        self.data = data
        self.grad = 0
        self.links = []
        for k in range(len(parts)):
            self.links.append((parts[k], slopes[k]))

    def __add__(self, other):
        other = as_value(other)
        return Value(self.data + other.data, (self, other), (1, 1))

    def __radd__(self, number):
        return as_value(number) + self

    def __mul__(self, other):
        other = as_value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

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
                for p in [p for p, s in v.links]:
                    stack.append((p, False))
        return order

    def backward(self):
        values = self.topological_order()
        for x in values:
            x.grad = 0.0
        self.grad = 1.0
        i = len(values) - 1
        while i >= 0:
            current = values[i]
            for part, slope in current.links:
                part.grad += current.grad * slope
            i -= 1

    def zero_grad(self):
        nodes = self.topological_order()
        for i in range(len(nodes)):
            nodes[i].grad = 0.0

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        other = as_value(other)
        return Value(self.data - other.data, (self, other), (1, -1))

    def __rsub__(self, number):
        return self - number

    def __pow__(self, n):
        y = self.data**n
        dy = n * self.data**(n - 1)
        return Value(y, parts=(self,), slopes=(dy,))

    def __truediv__(self, other):
        return self * as_value(other) ** -1

    def __rtruediv__(self, number):
        return (self ** (-1)) * number

    def tanh(self):
        y = math.tanh(self.data)
        return Value(y, (self,), (1 - y**2,))

    def exp(self):
        e = math.exp(self.data)
        return Value(e, [self], [e])

    def relu(self):
        if self.data > 0:
            return Value(self.data, (self,), (1,))
        return Value(0, (self,), (0,))
