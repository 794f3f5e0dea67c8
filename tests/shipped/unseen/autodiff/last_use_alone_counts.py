from math import exp, tanh


class Value:
    def __init__(self, data, children=()):
        self.data = data
        self.grad = 0
        self._children = list(children)
        self._push = lambda: None

    def __add__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        out = Value(self.data + other.data, [self, other])

        def push():
            self.grad = out.grad
            other.grad = out.grad

        out._push = push
        return out

    __radd__ = __add__

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        out = Value(self.data * other.data, [self, other])

        def push():
            self.grad = other.data * out.grad
            other.grad = self.data * out.grad

        out._push = push
        return out

    __rmul__ = __mul__

    def topological_order(self):
        done, result, stack = set(), [], [(self, iter(self._children))]
        done.add(id(self))
        while stack:
            node, rest = stack[-1]
            child = next((c for c in rest if id(c) not in done), None)
            if child is None:
                result.append(stack.pop()[0])
            else:
                done.add(id(child))
                stack.append((child, iter(child._children)))
        return result

    def zero_grad(self):
        for node in self.topological_order():
            node.grad = 0

    def backward(self):
        self.zero_grad()
        self.grad = 1
        for node in self.topological_order()[::-1]:
            node._push()

    def __neg__(self):
        return -1 * self

    def __sub__(self, other):
        return self + (-1) * other

    def __rsub__(self, number):
        return number + (-1) * self

    def _unary(self, y, slope):
        out = Value(y, [self])

        def push():
            self.grad = slope * out.grad

        out._push = push
        return out

    def __pow__(self, n):
        return self._unary(self.data**n, n * self.data ** (n - 1))

    def __truediv__(self, other):
        if not isinstance(other, Value):
            return self * (1 / other)
        return self * other**-1

    def __rtruediv__(self, number):
        return number * self**-1

    def tanh(self):
        y = tanh(self.data)
        return self._unary(y, 1 - y * y)

    def exp(self):
        y = exp(self.data)
        return self._unary(y, y)

    def relu(self):
        return self._unary(max(self.data, 0), 1 if self.data > 0 else 0)


def gradients(f, xs):
    vs = list(map(Value, xs))
    out = f(*vs)
    out.backward()
    return out.data, [v.grad for v in vs]


def neuron(x, w, b):
    return sum((wi * xi for wi, xi in zip(w, x)), b).tanh()


def _descend(parameters, loss_of, lr, steps):
    losses = []
    for _ in range(steps):
        loss = loss_of()
        loss.backward()
        losses.append(loss.data)
        for p in parameters:
            p.data = p.data - lr * p.grad
    return losses


def train_neuron(X, t, w, b, lr, steps):
    w, b = [Value(u) for u in w], Value(b)

    def loss_of():
        errors = [neuron(x, w, b) - y for x, y in zip(X, t)]
        return sum(e * e for e in errors) / (2 * len(t))

    losses = _descend(w + [b], loss_of, lr, steps)
    return [u.data for u in w], b.data, losses


def train_network(X, t, W, b, v, c, lr, steps):
    W, b, v, c = [list(map(Value, row)) for row in W], list(map(Value, b)), list(map(Value, v)), Value(c)

    def loss_of():
        outs = [neuron([neuron(x, row, bi) for row, bi in zip(W, b)], v, c) for x in X]
        return sum((o - y) * (o - y) for o, y in zip(outs, t)) / (2 * len(t))

    losses = _descend(sum(W, []) + b + v + [c], loss_of, lr, steps)
    return [[u.data for u in row] for row in W], [u.data for u in b], [u.data for u in v], c.data, losses
