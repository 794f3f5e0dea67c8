# Slip: relu hands the gradient on even where it is off: its slope is always 1
import math


class Value:
    def __init__(self, data, parts=(), slopes=()):
        self.data, self.grad = data, 0.0
        self._made_of = tuple(parts)
        self._rates = tuple(slopes)

    def __add__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        result = Value(self.data + other.data, parts=(self, other), slopes=(1.0, 1.0))
        return result

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
        return -1 * self

    def __sub__(self, other):
        return self + -as_value(other)

    def __rsub__(self, number):
        return number + (-self)

    def __pow__(self, n):
        slope = n * self.data ** (n - 1)
        return Value(self.data ** n, [self], [slope])

    def __truediv__(self, other):
        other = as_value(other)
        inverse = other ** (-1)
        return self * inverse

    def __rtruediv__(self, number):
        return as_value(number) / self

    def tanh(self):
        y = math.tanh(self.data)
        return Value(y, (self,), (1 - y**2,))

    def exp(self):
        y = math.exp(self.data)
        return Value(y, (self,), (y,))

    def relu(self):
        y = max(0, self.data)
        return Value(y, (self,), (1,))
