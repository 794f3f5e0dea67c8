# Slip: the order does not ask whether a Value has been visited, so those used twice are in it twice
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
        other = as_value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def __rmul__(self, number):
        return self.__mul__(number)

    def topological_order(self):
        order = []
        for p in self._made_of:
            order = order + p.topological_order()
        order.append(self)
        return order

    def backward(self):
        values = self.topological_order()
        for x in values:
            x.grad = 0.0
        self.grad = 1.0
        i = len(values) - 1
        while i >= 0:
            current = values[i]
            for part, slope in zip(current._made_of, current._rates):
                part.grad += current.grad * slope
            i -= 1

    def zero_grad(self):
        nodes = self.topological_order()
        for i in range(len(nodes)):
            nodes[i].grad = 0.0

    def __neg__(self):
        return -1 * self

    def __sub__(self, other):
        return self + (-1) * as_value(other)

    def __rsub__(self, number):
        return number + (-self)

    def __pow__(self, n):
        y = self.data**n
        dy = n * self.data**(n - 1)
        return Value(y, parts=(self,), slopes=(dy,))

    def __truediv__(self, other):
        return self * as_value(other) ** -1

    def __rtruediv__(self, number):
        return (self ** (-1)) * number

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, [self], [1 - t * t])

    def exp(self):
        e = math.exp(self.data)
        return Value(e, [self], [e])

    def relu(self):
        return Value(max(0.0, self.data), (self,), (float(self.data > 0),))
