# Each result carries a little function that hands its gradient on, as in micrograd.
import math

class Value:
    def __init__(self, data, _children=(), _op=""):
        self.data = data
        self.grad = 0
        self._backward = lambda: None
        self._prev = set(_children)
        self._op = _op

    def __repr__(self):
        return f"Value(data={self.data}, grad={self.grad})"

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data + other.data, (self, other), "+")
        def _backward():
            self.grad += out.grad
            other.grad += out.grad
        out._backward = _backward
        return out

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data * other.data, (self, other), "*")
        def _backward():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad
        out._backward = _backward
        return out

    def __pow__(self, n):
        assert isinstance(n, (int, float))
        out = Value(self.data ** n, (self,), f"**{n}")
        def _backward():
            self.grad += n * self.data ** (n - 1) * out.grad
        out._backward = _backward
        return out

    def relu(self):
        out = Value(0 if self.data < 0 else self.data, (self,), "relu")
        def _backward():
            self.grad += (out.data > 0) * out.grad
        out._backward = _backward
        return out

    def tanh(self):
        t = (math.exp(2 * self.data) - 1) / (math.exp(2 * self.data) + 1)
        out = Value(t, (self,), "tanh")
        def _backward():
            self.grad += (1 - t ** 2) * out.grad
        out._backward = _backward
        return out

    def exp(self):
        out = Value(math.exp(self.data), (self,), "exp")
        def _backward():
            self.grad += out.data * out.grad
        out._backward = _backward
        return out

    def topological_order(self):
        topo, visited = [], set()
        def build(v):
            if v not in visited:
                visited.add(v)
                for child in v._prev:
                    build(child)
                topo.append(v)
        build(self)
        return topo

    def zero_grad(self):
        for v in self.topological_order():
            v.grad = 0

    def backward(self):
        self.zero_grad()
        self.grad = 1
        for v in reversed(self.topological_order()):
            v._backward()

    def __neg__(self): return self * -1
    def __radd__(self, other): return self + other
    def __sub__(self, other): return self + (-other)
    def __rsub__(self, other): return other + (-self)
    def __rmul__(self, other): return self * other
    def __truediv__(self, other): return self * other ** -1
    def __rtruediv__(self, other): return other * self ** -1

def gradients(f, xs):
    xs = list(map(Value, xs))
    y = f(*xs)
    y.backward()
    return (y.data, tuple(x.grad for x in xs))

def neuron(x, w, b):
    return sum((wi * xi for wi, xi in zip(w, x)), b).tanh()

def train_neuron(X, t, w, b, lr, steps):
    W, c, history = [Value(v) for v in w], Value(b), []
    for k in range(steps):
        losses = [(neuron(x, W, c) - ti) ** 2 for x, ti in zip(X, t)]
        total = sum(losses) / len(losses) / 2
        total.backward()
        for p in W + [c]:
            p.data += -lr * p.grad
        history += [total.data]
    return [p.data for p in W], c.data, history

def train_network(X, t, W, b, v, c, lr, steps):
    layers = [[[Value(u) for u in row], Value(bias)] for row, bias in zip(W, b)]
    head = [Value(u) for u in v], Value(c)
    parameters = [p for row, bias in layers for p in row + [bias]] + head[0] + [head[1]]
    history = []
    for k in range(steps):
        outputs = [neuron([neuron(x, row, bias) for row, bias in layers], *head) for x in X]
        total = sum((y - ti) ** 2 for y, ti in zip(outputs, t)) / (2 * len(X))
        total.backward()
        for p in parameters:
            p.data -= lr * p.grad
        history.append(total.data)
    return ([[p.data for p in row] for row, _ in layers], [bias.data for _, bias in layers],
            [p.data for p in head[0]], head[1].data, history)
