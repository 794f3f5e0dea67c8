# All numbers are np.float32.
import numpy as np
f32 = np.float32

class Value:
    def __init__(self, data, *back):
        self.data, self.grad, self.back = f32(data), f32(0), back
    def __add__(a, b):
        b = V(b); return Value(a.data + b.data, (a, f32(1)), (b, f32(1)))
    def __mul__(a, b):
        b = V(b); return Value(a.data * b.data, (a, b.data), (b, a.data))
    __radd__, __rmul__ = __add__, __mul__
    def topological_order(self, order=None):
        order = [] if order is None else order
        if self not in order:
            for part, _ in self.back: part.topological_order(order)
            order.append(self)
        return order
    def backward(self):
        order = self.topological_order()
        for v in order: v.grad = f32(v is self)
        for v in order[::-1]:
            for part, slope in v.back: part.grad += slope * v.grad
    def zero_grad(self):
        for v in self.topological_order(): v.grad = f32(0)
    def __neg__(a): return Value(-a.data, (a, f32(-1)))
    def __sub__(a, b): return a + -V(b)
    def __rsub__(a, b): return V(b) + -a
    def __pow__(a, n): return Value(a.data ** f32(n), (a, f32(n) * a.data ** f32(n - 1)))
    def __truediv__(a, b): return a * V(b) ** -1
    def __rtruediv__(a, b): return V(b) * a ** -1
    def tanh(a):
        y = np.tanh(a.data); return Value(y, (a, 1 - y * y))
    def exp(a):
        y = np.exp(a.data); return Value(y, (a, y))
    def relu(a): return Value(np.maximum(a.data, 0), (a, f32(a.data > 0)))

def V(x): return x if isinstance(x, Value) else Value(x)

def gradients(f, xs):
    vs = [Value(x) for x in xs]; y = f(*vs); y.backward()
    return y.data, [v.grad for v in vs]

def neuron(x, w, b):
    for wi, xi in zip(w, x): b = b + wi * xi
    return b.tanh()

def descend(ys, t, ps, lr, steps):
    losses = []
    for _ in range(steps):
        loss = sum([(y - ti) ** 2 for y, ti in zip(ys(), t)]) * (1 / (2 * len(t)))
        loss.backward(); losses.append(loss.data)
        for p in ps: p.data -= f32(lr) * p.grad
    return losses

def train_neuron(X, t, w, b, lr, steps):
    w, b = [Value(u) for u in w], Value(b)
    losses = descend(lambda: [neuron(x, w, b) for x in X], t, w + [b], lr, steps)
    return [u.data for u in w], b.data, losses

def train_network(X, t, W, b, v, c, lr, steps):
    W, b, v, c = [[Value(u) for u in r] for r in W], [Value(u) for u in b], [Value(u) for u in v], Value(c)
    ps = [u for r in W for u in r] + b + v + [c]
    losses = descend(lambda: [neuron([neuron(x, r, u) for r, u in zip(W, b)], v, c) for x in X], t, ps, lr, steps)
    return [[u.data for u in r] for r in W], [u.data for u in b], [u.data for u in v], c.data, losses
