import math


class Value:
    """A number that remembers what it was made of."""

    def __init__(self, data, parts=(), slopes=()):
        self.data = data
        self.grad = 0.0
        self._children = tuple(parts)
        self._local = tuple(slopes)

    def __add__(self, other):
        if not isinstance(other, Value):
            # 상수는 기울기가 필요 없으니 기억하지 않는다
            return Value(self.data + other, parts=(self,), slopes=(1.0,))
        return Value(self.data + other.data, parts=(self, other), slopes=(1.0, 1.0))

    __radd__ = __add__

    def __mul__(self, other):
        if not isinstance(other, Value):
            return Value(self.data * other, parts=(self,), slopes=(self.data,))
        return Value(self.data * other.data, parts=(self, other), slopes=(other.data, self.data))

    __rmul__ = __mul__

    def topological_order(self):
        result = []
        visited = set()
        self._visit(visited, result)
        return result

    def _visit(self, visited, result):
        if self in visited:
            return
        visited.add(self)
        for child in self._children:
            child._visit(visited, result)
        result.append(self)

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
