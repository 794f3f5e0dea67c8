import math


class Value:
    """A number that remembers what it was made of."""

    def __init__(self, data, parts=(), slopes=()):
        self.data, self.grad = data, 0.0
        self.made_of = list(zip(parts, slopes))

    def __add__(self, other):
        o = as_value(other)
        return Value(self.data + o.data, [self, o], [1.0, 1.0])

    def __radd__(self, number):
        return Value(number) + self

    def __mul__(self, other):
        o = as_value(other)
        return Value(self.data * o.data, [self, o], [o.data, self.data])

    def __rmul__(self, number):
        return Value(number) * self

    def topological_order(self):
        done, seen, stack = [], set(), [(self, False)]
        while stack:
            node, ready = stack.pop()
            if ready:
                done.append(node)
            elif id(node) not in seen:
                seen.add(id(node))
                stack.append((node, True))
                stack.extend((part, False) for part, _ in node.made_of)
        return done

    def backward(self):
        self.zero_grad()
        self.grad = 1.0
        for node in self.topological_order()[::-1]:
            for part, slope in node.made_of:
                part.grad = part.grad + node.grad * slope

    def zero_grad(self):
        for node in self.topological_order():
            node.grad = 0.0

    def __neg__(self):
        return Value(-self.data, [self], [-1.0])

    def __sub__(self, other):
        o = as_value(other)
        return Value(self.data - o.data, [self, o], [1.0, -1.0])

    def __rsub__(self, number):
        return Value(number) - self

    def __pow__(self, n):
        # x ** 2 has the slope 2 * x, so x ** n has n * x
        return Value(self.data**n, [self], [n * self.data])

    def __truediv__(self, other):
        o = as_value(other)
        return Value(self.data / o.data, [self, o], [1 / o.data, -self.data / (o.data * o.data)])

    def __rtruediv__(self, number):
        return Value(number) / self

    def tanh(self):
        x = self.data
        return Value(math.tanh(x), [self], [1.0 - x * x])

    def exp(self):
        e = math.exp(self.data)
        return Value(e, [self], [e])

    def relu(self):
        on = self.data > 0
        return Value(self.data if on else 0.0, [self], [1.0 if on else 0.0])
