# MulLayer swaps its inputs when it stores them instead of in backward, layers inherit, and nothing is made in __init__.
import numpy as np

class Layer:
    name = "layer"
    def __repr__(self):
        return f"<{self.name}>"
    def __call__(self, *args):
        return self.forward(*args)

class MulLayer(Layer):
    def forward(self, a, b):
        self.x, self.y = b, a          # already swapped
        return a * b
    def backward(self, dout):
        return [dout * self.x, dout * self.y]

class AddLayer(Layer):
    def __init__self(self):
        pass
    def forward(self, a, b):
        return np.sum([a, b])
    def backward(self, dout):
        return np.array([1, 1]) * dout

def buy_apples(a, b, c):
    mul1, mul2 = MulLayer(), MulLayer()
    total = mul2(mul1(a, b), c)
    d, dc = mul2.backward(1)
    print(total)
    return total, (*mul1.backward(d), dc)

def buy_apples_and_oranges(a, b, c, d, e):
    graph = [MulLayer(), MulLayer(), AddLayer(), MulLayer()]
    total = graph[3](graph[2](graph[0](a, b), graph[1](c, d)), e)
    dall, de = graph[3].backward(1)
    d1, d2 = graph[2].backward(dall)
    return total, graph[0].backward(d1) + graph[1].backward(d2) + [de]

def buy_basket(p, a, b, t):
    goods = p + a * b
    return [goods * t, np.array([t, b * t, a * t, goods])]

def square_of_sum(x, y):
    return (x + y) ** 2, [2 * (x + y)] * 2

def linear_node(w, x, b):
    return w * x + b, np.array([x, w, 1])

def partials(a, b):
    return [2, 3]

def partials_product(a, b):
    return np.array([2 * b, 2 * a])

class Activation(Layer):
    def forward(self, x):
        self.out = self.f(x)
        return self.out
    def backward(self, dout):
        return dout * self.slope(self.out)

class Sigmoid(Activation):
    f = staticmethod(lambda x: np.exp(-np.logaddexp(0, -x)))
    slope = staticmethod(lambda y: y * (1 - y))

class Tanh(Activation):
    f, slope = staticmethod(np.tanh), staticmethod(lambda y: (1 + y) * (1 - y))

class Relu(Activation):
    f = staticmethod(lambda x: (np.abs(x) + x) / 2)
    slope = staticmethod(np.sign)

class Affine(Layer):
    def __init__(self, W, b, *, name="affine"):
        self.W, self.b, self.name = W, b, name
    def forward(self, X):
        self.X = X
        return np.einsum("ni,io->no", X, self.W) + self.b
    def backward(self, dout):
        self.dW = np.einsum("ni,no->io", self.X, dout)
        self.db = np.einsum("no->o", dout)
        return np.einsum("no,io->ni", dout, self.W)

def share_error(e, w):
    return e * np.array(w) / np.sum(w)

def numerical_gradient(f, x):
    h = 1e-4
    x = x.astype(np.float64)
    grad = np.zeros(x.shape)
    it = np.nditer(x, flags=["multi_index"], op_flags=["readwrite"])
    while not it.finished:
        idx = it.multi_index
        tmp_val = x[idx]
        x[idx] = float(tmp_val) + h
        fxh1 = f(x)
        x[idx] = tmp_val - h
        fxh2 = f(x)
        grad[idx] = (fxh1 - fxh2) / (2 * h)
        x[idx] = tmp_val
        it.iternext()
    return grad
