# Slip: n * a ** n - 1 in place of n * a ** (n - 1)
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
        return as_value(number) + self

    def __mul__(self, other):
        other = as_value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def __rmul__(self, number):
        return self.__mul__(number)

    def topological_order(self):
        order = []
        seen = set()

        def visit(v):
            if v in seen:
                return
            seen.add(v)
            for p in v.parents:
                visit(p)
            order.append(v)

        visit(self)
        return order

    def backward(self):
        self.zero_grad()
        self.grad = 1.0
        nodes = self.topological_order()
        nodes.reverse()
        for node in nodes:
            for p, s in zip(node.parents, node.local):
                p.grad = p.grad + node.grad * s

    def zero_grad(self):
        nodes = self.topological_order()
        for i in range(len(nodes)):
            nodes[i].grad = 0.0

    def __neg__(self):
        return -1 * self

    def __sub__(self, other):
        other = as_value(other)
        return Value(self.data - other.data, (self, other), (1, -1))

    def __rsub__(self, number):
        return as_value(number) - self

    def __pow__(self, n):
        value = self.data ** n
        slope = n * self.data ** n - 1
        return Value(value, (self,), (slope,))

    def __truediv__(self, other):
        other = as_value(other)
        inverse = other ** (-1)
        return self * inverse

    def __rtruediv__(self, number):
        return (self ** (-1)) * number

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
