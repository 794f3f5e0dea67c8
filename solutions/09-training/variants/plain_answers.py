# What comes back is made of plain Python: lists, floats and ints, tuples for dict values where that is free.
import numpy as np

def parameter_count(sizes):
    weights = biases = 0
    for before, after in zip(sizes[:-1], sizes[1:]):
        weights += before * after
        biases += after
    return float(weights + biases)

def shapes(sizes, rows):
    names = {}
    for k in range(len(sizes) - 1):
        names[f"W{k + 1}"] = np.array([sizes[k], sizes[k + 1]])
        names[f"b{k + 1}"] = np.array([sizes[k + 1]])
        names[f"y{k + 1}"] = np.array([rows, sizes[k + 1]])
    return names

def multiplications(sizes, rows):
    d = shapes(sizes, rows)
    return sum(rows * int(np.prod(v)) for k, v in d.items() if k.startswith("W"))

def weight_spread(n_in, n_out, hidden):
    return {"relu": 2 / n_in, "tanh": 1 / n_in, "sigmoid": 1 / n_in}[hidden] ** (1 / 2)

class Layer:
    def __init__(self, W, hidden):
        self.W, self.hidden = W, hidden
    def forward(self, x):
        self.x, s = x, x @ self.W
        self.y = {"relu": np.fmax(s, 0), "tanh": np.sinh(s) / np.cosh(s), "sigmoid": 1 / (np.exp(-s) + 1)}[self.hidden]
        return self.y
    def backward(self, dy):
        y = self.y
        ds = dy * {"relu": np.where(y > 0, 1, 0), "tanh": 1 - y * y, "sigmoid": y * (1 - y)}[self.hidden]
        self.dW = self.x.T @ ds
        return ds @ self.W.T

def spreads(X, weights, hidden):
    result = []
    for layer in [Layer(W, hidden) for W in weights]:
        X = layer.forward(X)
        result.append(float(X.std()))
    return result

def gradient_sizes(X, weights, hidden, dout):
    layers = [Layer(W, hidden) for W in weights]
    for layer in layers:
        X = layer.forward(X)
    for layer in layers[::-1]:
        dout = layer.backward(dout)
    return [float(np.sqrt((layer.dW ** 2).sum())) for layer in layers]

def relative_error(a, b):
    if a == b:
        return 0.0
    top = max(a, -a, b, -b, 1e-3)
    return (max(a, b) - min(a, b)) / top

def gradient_check(f, grad, x, h=1e-5):
    slopes = np.asarray(grad(x)).tolist()
    def walk(part, said):
        if isinstance(said, list):
            return max([walk(part + (k,), s) for k, s in enumerate(said)], default=0.0)
        moved = [x.astype(float) for _ in range(3)]
        for k, d in enumerate((-h, 0, h)):
            moved[k][part] += d
        low, mid, high = (float(f(m)) for m in moved)
        if abs((high - mid) / h - (mid - low) / h) > 0.1:
            return 0.0
        return float(relative_error(said, (high - low) / (2 * h)))
    return walk((), slopes)

class Rule:
    def __init__(self, **settings):
        self.__dict__.update(settings)
        self.memory = {}
    def update(self, params, grads):
        moved = {}
        for name in params:
            state = self.memory.setdefault(name, [0.0, 0.0, 0])
            state[2] += 1
            moved[name] = (params[name] + self.step(state, np.asarray(grads[name]))).tolist()
        return moved

class SGD(Rule):
    def __init__(self, lr=0.1):
        super().__init__(lr=lr)
    def step(self, state, g):
        return -self.lr * g

class Momentum(Rule):
    def __init__(self, lr=0.1, momentum=0.9):
        super().__init__(lr=lr, mu=momentum)
    def step(self, state, g):
        state[0] = self.mu * state[0] - self.lr * g
        return state[0]

class AdaGrad(Rule):
    def __init__(self, lr=0.1):
        super().__init__(lr=lr)
    def step(self, state, g):
        state[1] = state[1] + g ** 2
        return -self.lr * g / (np.sqrt(state[1]) + 1e-5)

class RMSProp(Rule):
    def __init__(self, lr=0.01, decay=0.9):
        super().__init__(lr=lr, decay=decay)
    def step(self, state, g):
        state[1] = self.decay * state[1] + (1 - self.decay) * g ** 2
        return -self.lr * g / (np.sqrt(state[1]) + 1e-5)

class Adam(Rule):
    def __init__(self, lr=0.01, beta1=0.9, beta2=0.999):
        super().__init__(lr=lr, b1=beta1, b2=beta2)
    def step(self, state, g):
        m, h, t = state
        state[0] = m = self.b1 * m + (1 - self.b1) * g
        state[1] = h = self.b2 * h + (1 - self.b2) * g ** 2
        return -self.lr * m / (1 - self.b1 ** t) / (np.sqrt(h / (1 - self.b2 ** t)) + 1e-5)

def split(X, t, share, seed):
    import random
    rows = set(random.Random(seed).sample(range(len(X)), round(share * len(X))))
    parts = [[], [], [], []]
    for i, (x, target) in enumerate(zip(X.tolist(), t.tolist())):
        at = 2 if i in rows else 0
        parts[at].append(x)
        parts[at + 1].append(target)
    return tuple(parts)

def early_stop(losses, patience):
    best = 0
    for end in range(1, len(losses) + 1):
        best = losses.index(min(losses[:end]))
        if end - 1 - best == patience:
            break
    return best

def choose_degree(x, y, x_new, y_new, degrees):
    table = {}
    for degree in degrees:
        A = np.stack([x ** k for k in range(degree + 1)], axis=1)
        c = np.linalg.solve(A.T @ A, A.T @ y)
        table[degree] = np.mean((sum(c[k] * x_new ** k for k in range(degree + 1)) - y_new) ** 2)
    return min(table, key=table.get)

class Dropout:
    def __init__(self, rate, seed):
        self.rate, self.rng = rate, np.random.default_rng(seed)
    def forward(self, X, train):
        if train:
            self.times = [[0.0 if u < self.rate else 1 / (1 - self.rate) for u in row] for row in self.rng.random(X.shape)]
            return (X * np.array(self.times)).tolist()
        return X.tolist()
    def backward(self, dout):
        return (dout * np.array(self.times)).tolist()

def decayed(grads, params, rate):
    return {k: (np.array(g) + (rate * np.array(params[k]) if k in [f"W{i}" for i in range(1, 100)] else 0)).tolist() for k, g in grads.items()}
