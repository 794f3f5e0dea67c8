# The way back is a list of pairs (part, what to do with the gradient); functions are kept in dicts.
import numpy as np
from dataclasses import dataclass, field

SLOPES = {"tanh": lambda x, y: 1 - y**2, "exp": lambda x, y: y, "relu": lambda x, y: 1.0 if x > 0 else 0.0}
FUNCTIONS = {"tanh": np.tanh, "exp": np.exp, "relu": lambda x: x if x > 0 else 0.0}


@dataclass(eq=False)
class Value:
    data: float
    back: list = field(default_factory=list, repr=False)
    grad: float = 0.0

    def __add__(self, other):
        other = as_value(other)
        return Value(self.data + other.data, [(self, lambda g: g), (other, lambda g: g)])

    def __mul__(self, other):
        other = as_value(other)
        a, b = self.data, other.data
        return Value(a * b, [(self, lambda g: g * b), (other, lambda g: g * a)])

    def __radd__(self, number):
        return self + number

    def __rmul__(self, number):
        return self * number

    def topological_order(self):
        depth, waiting = {}, [(self, 0)]
        while waiting:
            value, d = waiting.pop()
            if depth.get(value, -1) < d:
                depth[value] = d
                waiting += [(part, d + 1) for part, _ in value.back]
        return sorted(depth, key=depth.get, reverse=True)

    def backward(self):
        order = list(reversed(Order(self)))
        for value in order:
            value.grad = 0.0
        self.grad = 1.0
        for value in order:
            for part, hand_on in value.back:
                part.grad += hand_on(value.grad)

    def zero_grad(self):
        for value in Order(self):
            value.grad = 0.0

    def __neg__(self):
        return Value(-self.data, [(self, lambda g: -g)])

    def __sub__(self, other):
        return self + -as_value(other)

    def __rsub__(self, number):
        return as_value(number) + -self

    def __pow__(self, n):
        x = self.data
        return Value(x**n, [(self, lambda g: g * n * x ** (n - 1))])

    def __truediv__(self, other):
        other = as_value(other)
        a, b = self.data, other.data
        return Value(a / b, [(self, lambda g: g / b), (other, lambda g: -g * a / b / b)])

    def __rtruediv__(self, number):
        return as_value(number) / self

    def applied(self, name):
        y = FUNCTIONS[name](self.data)
        slope = SLOPES[name](self.data, y)
        return Value(y, [(self, lambda g: g * slope)])

    def tanh(self):
        return self.applied("tanh")

    def exp(self):
        return self.applied("exp")

    def relu(self):
        return self.applied("relu")


def Order(value, seen=None):
    seen = {} if seen is None else seen
    if value not in seen:
        seen[value] = False
        for part, _ in value.back:
            Order(part, seen)
        del seen[value]
        seen[value] = True
    return seen


def as_value(x):
    return x if isinstance(x, Value) else Value(x)


def gradients(f, xs):
    values = tuple(Value(x) for x in xs)
    result = f(*values)
    result.backward()
    return result.data, [v.grad for v in values]


def neuron(x, w, b):
    return (np.dot(np.array(w, dtype=object), np.array(x, dtype=object)) + b).tanh()


def train_neuron(X, t, w, b, lr, steps):
    p, losses = [Value(u) for u in [*w, b]], []
    for _ in range(steps):
        ys = np.array([neuron(x, p[:-1], p[-1]) for x in X])
        loss = ((ys - np.array(t)) ** 2).mean() / 2
        losses.append(loss.data)
        loss.backward()
        for u in p:
            u.data -= lr * u.grad
    *w, b = [u.data for u in p]
    return w, b, losses


def train_network(X, t, W, b, v, c, lr, steps):
    as_values = np.vectorize(Value, otypes=[object])
    move = np.vectorize(lambda u: u.data - lr * u.grad)
    losses = []
    for _ in range(steps):
        Ws, bs, vs, cs = as_values(W), as_values(b), as_values(v), Value(c)
        loss = 0
        for x, u in zip(X, t):
            h = [neuron(x, row, bias) for row, bias in zip(Ws, bs)]
            loss = (neuron(h, vs, cs) - u) ** 2 + loss
        loss = loss / (2 * len(X))
        losses.append(loss.data)
        loss.backward()
        W, b, v, c = move(Ws), move(bs), move(vs), float(move(cs))
    return np.array(W).tolist(), np.array(b).tolist(), np.array(v).tolist(), c, losses
