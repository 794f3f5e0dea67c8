# No recursion: who is used how often is counted, and a Value has its turn when all of its uses have had theirs (Kahn).
import numpy as np


class Value:
    def __init__(self, data, parts=(), slopes=()):
        self.data = float(data)
        self.grad = 0.0
        self.parts = tuple(parts)
        self.slopes = tuple(slopes)

    def _two(self, other, data, mine, others):
        return Value(data, (self, other), (mine, others))

    def __add__(self, other):
        other = as_value(other)
        return self._two(other, self.data + other.data, 1.0, 1.0)

    def __radd__(self, number):
        return self.__add__(number)

    def __mul__(self, other):
        other = as_value(other)
        return self._two(other, self.data * other.data, other.data, self.data)

    def __rmul__(self, number):
        return self.__mul__(number)

    def topological_order(self):
        uses = {}
        waiting = [self]
        seen = {id(self)}
        while waiting:
            value = waiting.pop()
            for part in value.parts:
                uses[id(part)] = uses.get(id(part), 0) + 1
                if id(part) not in seen:
                    seen.add(id(part))
                    waiting.append(part)
        backwards, ready = [], [self]
        while ready:
            value = ready.pop(0)
            backwards.append(value)
            for part in value.parts:
                uses[id(part)] -= 1
                if uses[id(part)] == 0:
                    ready.append(part)
        backwards.reverse()
        return tuple(backwards)

    def backward(self):
        gradient = {id(self): 1.0}
        for value in self.topological_order()[::-1]:
            value.grad = gradient.get(id(value), 0.0)
            for part, slope in zip(value.parts, value.slopes):
                gradient[id(part)] = gradient.get(id(part), 0.0) + slope * value.grad

    def zero_grad(self):
        [setattr(value, "grad", 0.0) for value in self.topological_order()]

    def __neg__(self):
        return Value(-self.data, [self], [-1.0])

    def __sub__(self, other):
        other = as_value(other)
        return self._two(other, self.data - other.data, 1.0, -1.0)

    def __rsub__(self, number):
        return Value(number - self.data, [self], [-1.0])

    def __pow__(self, n):
        return Value(self.data**n, [self], [n * self.data ** (n - 1)])

    def __truediv__(self, other):
        other = as_value(other)
        return self._two(other, self.data / other.data, 1 / other.data, -self.data / other.data**2)

    def __rtruediv__(self, number):
        return Value(number / self.data, [self], [-number / self.data**2])

    def tanh(self):
        y = np.tanh(self.data)
        return Value(y, [self], [1 - y * y])

    def exp(self):
        y = np.exp(self.data)
        return Value(y, [self], [y])

    def relu(self):
        return Value(np.maximum(self.data, 0.0), [self], [np.heaviside(self.data, 0.0)])


def as_value(x):
    return x if isinstance(x, Value) else Value(x)


def gradients(f, xs):
    values = [Value(x) for x in xs]
    result = as_value(f(*values))
    result.backward()
    return result.data, np.array([value.grad for value in values])


def neuron(x, w, b):
    total = b
    for wi, xi in zip(w, x):
        total = wi * xi + total
    return total.tanh()


def train(forward, parameters, t, lr, steps):
    losses = []
    for _ in range(steps):
        errors = [y - target for y, target in zip(forward(), t)]
        loss = sum(e * e for e in errors) / (2.0 * len(t))
        loss.backward()
        losses.append(loss.data)
        for p in parameters:
            p.data = p.data - lr * p.grad
    return np.array(losses)


def train_neuron(X, t, w, b, lr, steps):
    w, b = list(map(Value, w)), Value(b)
    losses = train(lambda: [neuron(x, w, b) for x in X], [*w, b], t, lr, steps)
    return np.array([p.data for p in w]), b.data, losses


def train_network(X, t, W, b, v, c, lr, steps):
    W = [list(map(Value, row)) for row in W]
    b, v, c = list(map(Value, b)), list(map(Value, v)), Value(c)
    forward = lambda: [neuron([neuron(x, *wb) for wb in zip(W, b)], v, c) for x in X]
    losses = train(forward, sum(W, []) + b + v + [c], t, lr, steps)
    numbers = lambda values: np.array([p.data for p in values])
    return np.array([numbers(row) for row in W]), numbers(b), numbers(v), c.data, losses
