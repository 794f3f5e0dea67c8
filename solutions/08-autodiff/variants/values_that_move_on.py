# A step makes new Values of old ones, w = w - lr * w.grad, so that the graph grows from step to step; the slopes stay right.
import math


class Value:
    """수와 그 기억"""

    def __init__(self, data, parts=(), slopes=()):
        self.data = data
        self.grad = 0.0
        self.parts = parts
        self.slopes = slopes

    def __add__(self, other):
        other = as_value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __radd__(self, number):
        return self + number

    def __mul__(self, other):
        other = as_value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def __rmul__(self, number):
        return self * number

    def topological_order(self):
        done, order, stack = set(), [], [self]
        while stack:
            top = stack[-1]
            missing = [p for p in top.parts if p not in done]
            if missing:
                stack.extend(missing)
            else:
                stack.pop()
                if top not in done:
                    done.add(top)
                    order.append(top)
        return order

    def backward(self):
        self.zero_grad()
        self.grad += 1.0
        for value in reversed(self.topological_order()):
            for i in range(len(value.parts)):
                value.parts[i].grad += value.slopes[i] * value.grad

    def zero_grad(self):
        for value in self.topological_order():
            value.grad *= 0.0

    def __neg__(self):
        return -1 * self

    def __sub__(self, other):
        return self + -1 * as_value(other)

    def __rsub__(self, number):
        return number + -self

    def __pow__(self, n):
        return Value(self.data**n, (self,), (n * self.data ** (n - 1),))

    def __truediv__(self, other):
        return self * as_value(other) ** -1.0

    def __rtruediv__(self, number):
        return number * self**-1.0

    def exp(self):
        return Value(math.e**self.data, (self,), (math.e**self.data,))

    def tanh(self):
        return 1 - 2 / ((2 * self).exp() + 1)

    def relu(self):
        return self if self.data > 0 else 0 * self


def as_value(x):
    return x if isinstance(x, Value) else Value(x)


def gradients(f, xs):
    xs = [Value(x) for x in xs]
    y = f(*xs)
    y.backward()
    return [y.data, [x.grad for x in xs]]


def neuron(x, w, b):
    products = [wi * xi for wi, xi in zip(w, x)]
    return (sum(products) + b).tanh()


def train_neuron(X, t, w, b, lr, steps):
    w, b, losses = [Value(u) for u in w], Value(b), []
    for _ in range(steps):
        loss = sum([0.5 * (neuron(x, w, b) - u) ** 2 for x, u in zip(X, t)]) / len(t)
        loss.backward()
        losses.append(loss.data)
        w = [u - lr * u.grad for u in w]
        b = b - lr * b.grad
    return [u.data for u in w], b.data, losses


def train_network(X, t, W, b, v, c, lr, steps):
    numbers = [u for row in W for u in row] + list(b) + list(v) + [c]
    n, m, losses = len(W[0]), len(W), []

    def taken_apart(p):
        rows = [p[i * n : i * n + n] for i in range(m)]
        return rows, p[m * n : m * n + m], p[m * n + m : m * n + 2 * m], p[-1]

    def loss(*p):
        W, b, v, c = taken_apart(p)
        ys = [neuron([neuron(x, *rest) for rest in zip(W, b)], v, c) for x in X]
        return sum([0.5 * (y - u) ** 2 for y, u in zip(ys, t)]) / len(t)

    for _ in range(steps):
        value, slopes = gradients(loss, numbers)
        losses.append(value)
        numbers = [u - lr * slope for u, slope in zip(numbers, slopes)]
    return *taken_apart(numbers), losses
