# Every Value has a number; whatever is made later has a larger one, so sorting is enough.
import itertools
from math import tanh, exp

counter = itertools.count()

class Value(object):
    __slots__ = ("data", "grad", "made_of", "born")

    def __init__(self, data, made_of=()):
        self.data, self.grad, self.made_of, self.born = data, 0.0, list(made_of), next(counter)

    def __lt__(self, other):
        return self.born < other.born

    def __add__(self, o):
        o = as_value(o)
        return Value(self.data + o.data, [(self, 1), (o, 1)])

    def __sub__(self, o):
        o = as_value(o)
        return Value(self.data - o.data, [(self, 1), (o, -1)])

    def __mul__(self, o):
        o = as_value(o)
        return Value(self.data * o.data, [(self, o.data), (o, self.data)])

    def __truediv__(self, o):
        o = as_value(o)
        return Value(self.data / o.data, [(self, 1 / o.data), (o, -self.data / o.data ** 2)])

    def __radd__(self, o): return as_value(o) + self
    def __rsub__(self, o): return as_value(o) - self
    def __rmul__(self, o): return as_value(o) * self
    def __rtruediv__(self, o): return as_value(o) / self
    def __neg__(self): return 0 - self
    def __pow__(self, n): return Value(self.data ** n, [(self, n * self.data ** n / self.data)])

    def tanh(self):
        return Value(tanh(self.data), [(self, 1 - tanh(self.data) ** 2)])

    def exp(self):
        return Value(exp(self.data), [(self, exp(self.data))])

    def relu(self):
        return self * (self.data > 0)

    def topological_order(self):
        found, waiting = {self}, [self]
        while waiting:
            for part, _ in waiting.pop().made_of:
                if part not in found:
                    found.add(part)
                    waiting.append(part)
        return sorted(found)

    def zero_grad(self):
        for v in self.topological_order(): v.grad = 0.0

    def backward(self):
        order = self.topological_order()
        for v in order: v.grad = 0.0
        self.grad = 1.0
        while order:
            v = order.pop()
            for part, slope in v.made_of:
                part.grad = part.grad + v.grad * slope

def as_value(x):
    if isinstance(x, Value):
        return x
    return Value(x)

def gradients(f, xs):
    inputs = []
    for x in xs:
        inputs.append(Value(x))
    y = f(*inputs)
    y.backward()
    slopes = []
    for v in inputs:
        slopes.append(v.grad)
    return y.data, slopes

def neuron(x, w, b):
    s = Value(0)
    for i in range(len(w)):
        s = s + w[i] * x[i]
    return (s + b).tanh()

def loss_of(ys, t):
    total = 0
    for i in range(len(t)):
        total = total + 0.5 * (t[i] - ys[i]) * (t[i] - ys[i])
    return total / len(t)

def train_neuron(X, t, w, b, lr, steps):
    w, b = [Value(u) for u in w], Value(b)
    losses = []
    for _ in range(steps):
        loss = loss_of([neuron(x, w, b) for x in X], t)
        losses.append(loss.data)
        loss.backward()
        w = [Value(u.data - lr * u.grad) for u in w]
        b = Value(b.data - lr * b.grad)
    return [u.data for u in w], b.data, losses

def train_network(X, t, W, b, v, c, lr, steps):
    losses = []
    for _ in range(steps):
        Ws = [[Value(u) for u in row] for row in W]
        bs, vs, cs = [Value(u) for u in b], [Value(u) for u in v], Value(c)
        ys = []
        for x in X:
            h = [neuron(x, Ws[i], bs[i]) for i in range(len(Ws))]
            ys.append(neuron(h, vs, cs))
        loss = loss_of(ys, t)
        losses.append(loss.data)
        loss.backward()
        step = lambda u: u.data - lr * u.grad
        W, b, v, c = [[step(u) for u in row] for row in Ws], [step(u) for u in bs], [step(u) for u in vs], step(cs)
    return W, b, v, c, losses
