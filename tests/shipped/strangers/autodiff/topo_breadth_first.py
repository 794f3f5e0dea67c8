# Slip: the order is made level by level from y and then turned round; a part used at two depths comes too late
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
        return self.__add__(number)

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        product = self.data * other.data
        return Value(product, parts=(self, other), slopes=(other.data, self.data))

    def __rmul__(self, number):
        return as_value(number) * self

    def topological_order(self):
        found = [self]
        i = 0
        while i < len(found):
            for p in found[i]._made_of:
                if p not in found:
                    found.append(p)
            i += 1
        found.reverse()
        return found

    def backward(self):
        self.zero_grad()
        self.grad = 1.0
        nodes = self.topological_order()
        nodes.reverse()
        for node in nodes:
            for p, s in zip(node._made_of, node._rates):
                p.grad = p.grad + node.grad * s

    def zero_grad(self):
        for v in self.topological_order():
            v.grad = 0

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + (-1) * as_value(other)

    def __rsub__(self, number):
        return as_value(number) - self

    def __pow__(self, n):
        return Value(self.data ** n, (self,), (n * self.data ** (n - 1),))

    def __truediv__(self, other):
        other = as_value(other)
        inverse = other ** (-1)
        return self * inverse

    def __rtruediv__(self, number):
        return number * self ** -1

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, [self], [1 - t * t])

    def exp(self):
        e = math.exp(self.data)
        return Value(e, [self], [e])

    def relu(self):
        return Value(max(0.0, self.data), (self,), (float(self.data > 0),))
