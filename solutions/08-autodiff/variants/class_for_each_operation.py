# Each operation is a class of its own, which knows how to go forward and back.
import math

class Value:
    parts = ()
    def __init__(self, data):
        self.data = data
        self.grad = 0.0
    def hand_on(self):
        pass
    def __add__(self, other): return Add(self, other)
    def __radd__(self, other): return Add(other, self)
    def __sub__(self, other): return Add(self, Times(other, -1))
    def __rsub__(self, other): return Add(other, Times(self, -1))
    def __mul__(self, other): return Times(self, other)
    def __rmul__(self, other): return Times(other, self)
    def __truediv__(self, other): return Times(self, Power(other, -1))
    def __rtruediv__(self, other): return Times(other, Power(self, -1))
    def __pow__(self, n): return Power(self, n)
    def __neg__(self): return Times(self, -1)
    def tanh(self): return Tanh(self)
    def exp(self): return Exp(self)
    def relu(self): return Relu(self)

    def topological_order(self):
        order = []
        def visit(v):
            for p in v.parts:
                if not any(p is o for o in order):
                    visit(p)
            if not any(v is o for o in order):
                order.append(v)
        visit(self)
        return order

    def zero_grad(self):
        for v in self.topological_order():
            v.grad = 0.0

    def backward(self):
        self.zero_grad()
        self.grad = 1.0
        for v in self.topological_order()[::-1]:
            v.hand_on()

class Node(Value):
    def __init__(self, *parts):
        self.parts = [p if isinstance(p, Value) else Value(p) for p in parts]
        super().__init__(self.forward(*[p.data for p in self.parts]))
    def hand_on(self):
        slopes = self.slopes(*[p.data for p in self.parts])
        for part, slope in zip(self.parts, slopes):
            part.grad += self.grad * slope

class Add(Node):
    def forward(self, a, b): return a + b
    def slopes(self, a, b): return 1, 1

class Times(Node):
    def forward(self, a, b): return a * b
    def slopes(self, a, b): return b, a

class Power(Node):
    def __init__(self, part, n):
        self.n = n
        super().__init__(part)
    def forward(self, a): return a ** self.n
    def slopes(self, a): return [self.n * a ** (self.n - 1)]

class Tanh(Node):
    def forward(self, a): return math.tanh(a)
    def slopes(self, a): return [1 - self.data ** 2]

class Exp(Node):
    def forward(self, a): return math.exp(a)
    def slopes(self, a): return [self.data]

class Relu(Node):
    def forward(self, a): return a if a >= 0 else 0
    def slopes(self, a): return [1 if a >= 0 else 0]

def gradients(f, xs):
    inputs = [Value(x) for x in xs]
    out = f(*inputs)
    out.backward()
    return out.data, [i.grad for i in inputs]

def neuron(x, w, b):
    out = b
    for a, c in zip(x, w):
        out = a * c + out
    return out.tanh()

def mse(ys, t):
    return sum((y - u) ** 2 for y, u in zip(ys, t)) / len(t) * 0.5

def train_neuron(X, t, w, b, lr, steps):
    w = [Value(u) for u in w]; b = Value(b); losses = []
    for i in range(steps):
        loss = mse([neuron(x, w, b) for x in X], t)
        loss.backward()
        losses.append(loss.data)
        for p in w: p.data -= lr * p.grad
        b.data -= lr * b.grad
    return [u.data for u in w], b.data, losses

def train_network(X, t, W, b, v, c, lr, steps):
    W = [[Value(u) for u in r] for r in W]; b = [Value(u) for u in b]; v = [Value(u) for u in v]; c = Value(c); losses = []
    for i in range(steps):
        hs = [[neuron(x, W[j], b[j]) for j in range(len(W))] for x in X]
        loss = mse([neuron(h, v, c) for h in hs], t)
        loss.backward()
        losses.append(loss.data)
        for p in [c] + v + b + sum(W, []):
            p.data -= lr * p.grad
    return [[u.data for u in r] for r in W], [u.data for u in b], [u.data for u in v], c.data, losses
