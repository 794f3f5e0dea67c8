# Slip: -a is a new Value of the bare number and has no parts, so no gradient comes back
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
        return self + number

    def __mul__(self, other):
        other = as_value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

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
                for p in v._made_of:
                    stack.append((p, False))
        return order

    def backward(self):
        topo = self.topological_order()
        self.zero_grad()
        self.grad = 1.0
        for v in topo[::-1]:
            for child, d in zip(v._made_of, v._rates):
                child.grad += d * v.grad

    def zero_grad(self):
        nodes = self.topological_order()
        for i in range(len(nodes)):
            nodes[i].grad = 0.0

    def __neg__(self):
        return Value(-self.data)

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
        b = as_value(other)
        return Value(self.data / b.data, (self, b), (1 / b.data, -self.data / b.data**2))

    def __rtruediv__(self, number):
        return (self ** (-1)) * number

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
