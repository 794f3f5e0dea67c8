# One tape for all Values: each is a place on it, and its number and its gradient are looked up there.
import math

TAPE = []  # of each place: the number, the gradient, and pairs of a place and a slope


class Value:
    def __init__(self, data, uses=()):
        self.place = len(TAPE)
        TAPE.append([data, 0.0, uses])
        VALUES.append(self)

    @property
    def data(self):
        return TAPE[self.place][0]

    @data.setter
    def data(self, new):
        TAPE[self.place][0] = new

    @property
    def grad(self):
        return TAPE[self.place][1]

    @grad.setter
    def grad(self, new):
        TAPE[self.place][1] = new

    def apply(self, data, *pairs):
        return Value(data, [(v.place, slope) for v, slope in pairs])

    def __add__(self, other):
        other = as_value(other)
        return self.apply(self.data + other.data, (self, 1), (other, 1))

    def __radd__(self, number):
        return self + number

    def __mul__(self, other):
        other = as_value(other)
        return self.apply(self.data * other.data, (self, other.data), (other, self.data))

    def __rmul__(self, number):
        return self * number

    def places(self):
        needed = {self.place}
        for place in range(self.place, -1, -1):
            if place in needed:
                needed.update(p for p, _ in TAPE[place][2])
        return sorted(needed)

    def topological_order(self):
        return [VALUES[place] for place in self.places()]

    def backward(self):
        places = self.places()
        for place in places:
            TAPE[place][1] = 0.0
        self.grad = 1.0
        for place in places[::-1]:
            for p, slope in TAPE[place][2]:
                TAPE[p][1] += slope * TAPE[place][1]

    def zero_grad(self):
        for place in self.places():
            TAPE[place][1] = 0.0

    def __neg__(self):
        return self.apply(-self.data, (self, -1))

    def __sub__(self, other):
        return self + (-as_value(other))

    def __rsub__(self, number):
        return (-self) + number

    def __pow__(self, n):
        return self.apply(pow(self.data, n), (self, n * pow(self.data, n - 1)))

    def __truediv__(self, other):
        return self * as_value(other) ** -1

    def __rtruediv__(self, number):
        return (self / number) ** -1

    def tanh(self):
        y = math.tanh(self.data)
        return self.apply(y, (self, 1 / math.cosh(self.data) ** 2))

    def exp(self):
        y = math.exp(self.data)
        return self.apply(y, (self, y))

    def relu(self):
        on = 1 if self.data > 0 else 0
        return self.apply(on * self.data, (self, on))


VALUES = []


def as_value(x):
    return x if isinstance(x, Value) else Value(x)


def gradients(f, xs):
    values = [Value(x) for x in xs]
    y = f(*values)
    y.backward()
    return y.data, [v.grad for v in values]


def neuron(x, w, b):
    total = b
    for i, weight in enumerate(w):
        total += weight * x[i]
    return total.tanh()


def train_neuron(X, t, w, b, lr, steps):
    w, b = [Value(u) for u in w], Value(b)
    losses = []
    while len(losses) < steps:
        loss = Value(0.0)
        for x, u in zip(X, t):
            loss += (neuron(x, w, b) - u) ** 2 / (2 * len(X))
        losses.append(loss.data)
        loss.backward()
        for p in w + [b]:
            p.data -= lr * p.grad
    return [p.data for p in w], b.data, losses


def train_network(X, t, W, b, v, c, lr, steps):
    W, b, v, c = [[Value(u) for u in row] for row in W], [Value(u) for u in b], [Value(u) for u in v], Value(c)
    losses = []
    while len(losses) < steps:
        loss = Value(0.0)
        for x, u in zip(X, t):
            h = []
            for i in range(len(W)):
                h.append(neuron(x, W[i], b[i]))
            loss += (neuron(h, v, c) - u) ** 2 / (2 * len(X))
        losses.append(loss.data)
        loss.backward()
        for row in W:
            for p in row:
                p.data -= lr * p.grad
        for p in b + v + [c]:
            p.data -= lr * p.grad
    return [[p.data for p in row] for row in W], [p.data for p in b], [p.data for p in v], c.data, losses
