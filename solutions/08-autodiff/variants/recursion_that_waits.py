# backward calls itself, but only when the last of a Value's uses has arrived.
import math


class Value:
    def __init__(self, data, parts=(), slopes=()):
        self.data, self.grad, self.parts, self.slopes, self.uses = data, 0.0, parts, slopes, 0

    def __add__(self, other):
        other = as_value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    __radd__ = __add__

    def __mul__(self, other):
        other = as_value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    __rmul__ = __mul__

    def __neg__(self):
        return self * (-1.0)

    def __sub__(self, other):
        return self + as_value(other) * (-1.0)

    def __rsub__(self, other):
        return -(self - other)

    def __pow__(self, n):
        return Value(self.data ** n, (self,), (n * self.data ** (n - 1),))

    def inverse(self):
        return Value(1 / self.data, (self,), (-1 / self.data**2,))

    def __truediv__(self, other):
        return self * as_value(other).inverse()

    def __rtruediv__(self, other):
        return self.inverse() * other

    def tanh(self):
        e = math.exp(-2 * self.data)
        y = (1 - e) / (1 + e)
        return Value(y, [self], [(1 + y) * (1 - y)])

    def exp(self):
        return Value(math.exp(self.data), [self], [math.exp(self.data)])

    def relu(self):
        return Value(max(0, self.data), [self], [int(self.data > 0)])

    def count(self):
        self.uses += 1
        if self.uses == 1:
            self.grad = 0.0
            for part in self.parts:
                part.count()

    def backward(self):
        self.count()
        self.arrive(1.0)

    def arrive(self, gradient):
        self.grad += gradient
        self.uses -= 1
        if self.uses == 0:
            for part, slope in zip(self.parts, self.slopes):
                part.arrive(slope * self.grad)

    def topological_order(self):
        below = [value for part in self.parts for value in part.topological_order()]
        return list(dict.fromkeys([*below, self]))

    def zero_grad(self):
        self.grad = 0.0
        for part in self.parts:
            part.zero_grad()


def as_value(x):
    return x if isinstance(x, Value) else Value(x)


def gradients(f, xs):
    values = [Value(x) for x in xs]
    y = f(*values)
    y.backward()
    return y.data, [v.grad for v in values]


def neuron(x, w, b):
    return (sum(map(lambda u, v: u * v, w, x)) + b).tanh()


def train_neuron(X, t, w, b, lr, steps):
    if steps == 0:
        return list(w), b, []
    loss, slopes = gradients(lambda *p: sum((neuron(x, p[1:], p[0]) - u) ** 2 / 2 for x, u in zip(X, t)) / len(X), [b, *w])
    b, *w = [p - lr * s for p, s in zip([b, *w], slopes)]
    w, b, losses = train_neuron(X, t, w, b, lr, steps - 1)
    return w, b, [loss] + losses


def train_network(X, t, W, b, v, c, lr, steps):
    losses = []
    W, b, v = [list(row) for row in W], list(b), list(v)
    for _ in range(steps):
        Ws, bs, vs, cs = [[Value(u) for u in row] for row in W], [Value(u) for u in b], [Value(u) for u in v], Value(c)
        loss = Value(0.0)
        for x, u in zip(X, t):
            y = neuron([neuron(x, row, bias) for row, bias in zip(Ws, bs)], vs, cs)
            loss = loss + (u - y) ** 2
        loss = loss / (2 * len(X))
        loss.backward()
        losses.append(loss.data)
        for i in range(len(W)):
            for j in range(len(W[i])):
                W[i][j] -= lr * Ws[i][j].grad
            b[i] -= lr * bs[i].grad
            v[i] -= lr * vs[i].grad
        c -= lr * cs.grad
    return W, b, v, c, losses
