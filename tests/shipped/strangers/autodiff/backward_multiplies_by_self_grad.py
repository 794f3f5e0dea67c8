# Slip: in the loop self.grad (always 1) is used where the gradient of the current Value belongs
import math


class Value:
    def __init__(self, data, parts=(), slopes=()):
        self.data = data
        self.grad = 0.0
        self.parents = list(parts)
        self.local = list(slopes)

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
        return self * number

    def topological_order(self):
        result = []
        self._collect(result, [])
        return result

    def _collect(self, result, been):
        if self not in been:
            been.append(self)
            for child in self.parents:
                child._collect(result, been)
            result.append(self)

    def backward(self):
        order = self.topological_order()
        self.zero_grad()
        self.grad = 1
        for node in reversed(order):
            for child, local in zip(node.parents, node.local):
                child.grad += self.grad * local

    def zero_grad(self):
        nodes = self.topological_order()
        for i in range(len(nodes)):
            nodes[i].grad = 0.0

    def __neg__(self):
        return Value(-self.data, (self,), (-1,))

    def __sub__(self, other):
        return self + (-1) * as_value(other)

    def __rsub__(self, number):
        return as_value(number) - self

    def __pow__(self, n):
        y = self.data**n
        dy = n * self.data**(n - 1)
        return Value(y, parts=(self,), slopes=(dy,))

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
