import math


class Value:
    """A number that remembers what it was made of."""

    def __init__(self, data, parts=(), slopes=()):
        self.data = data
        self.grad = 0.0
        self._children = tuple(parts)
        self._local = tuple(slopes)

    def __add__(self, other):
        """더하기: 기울기는 둘 다 1"""
        other = as_value(other)
        total = self.data + other.data
        return Value(total, parts=(self, other), slopes=(1.0, 1.0))

    __radd__ = __add__

    def __mul__(self, other):
        """곱하기: 서로의 값이 기울기"""
        other = as_value(other)
        product = self.data * other.data
        return Value(product, parts=(self, other), slopes=(other.data, self.data))

    __rmul__ = __mul__

    def topological_order(self):
        result = []
        seen = []

        def go(node):
            if node.data in seen:      # been there
                return
            seen.append(node.data)
            for child in node._children:
                go(child)
            result.append(node)

        go(self)
        return result

    def backward(self):
        nodes = self.topological_order()
        for node in nodes:
            node.grad = 0.0
        self.grad = 1.0
        while nodes:
            node = nodes.pop()
            for k in range(len(node._children)):
                node._children[k].grad += node._local[k] * node.grad

    def zero_grad(self):
        for node in self.topological_order():
            node.grad = 0.0

    def __neg__(self):
        return -1 * self

    def __sub__(self, other):
        return self + -1 * as_value(other)

    def __rsub__(self, number):
        return as_value(number) - self

    def __pow__(self, n):
        return Value(self.data ** n, parts=(self,), slopes=(n * self.data ** (n - 1),))

    def __truediv__(self, other):
        return self * as_value(other) ** -1

    def __rtruediv__(self, number):
        return as_value(number) / self

    def tanh(self):
        out = math.tanh(self.data)
        return Value(out, parts=(self,), slopes=(1 - out ** 2,))

    def exp(self):
        out = math.exp(self.data)
        return Value(out, parts=(self,), slopes=(out,))

    def relu(self):
        return Value(max(self.data, 0.0), parts=(self,), slopes=(float(self.data > 0),))
