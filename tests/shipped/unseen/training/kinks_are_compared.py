import math
import numpy as np

def parameter_count(sizes):
    total = 0
    for n_in, n_out in zip(sizes, sizes[1:]):
        for _ in range(n_out):
            total += n_in + 1
    return total

def shapes(sizes, rows):
    d = {}
    number = 1
    for n_in, n_out in zip(sizes, sizes[1:]):
        d["W" + str(number)] = [n_in, n_out]
        d["b" + str(number)] = [n_out]
        d["y" + str(number)] = [rows, n_out]
        number += 1
    return d

def multiplications(sizes, rows):
    total = 0
    for _ in range(rows):
        for n_in, n_out in zip(sizes, sizes[1:]):
            total += n_in * n_out
    return total

def weight_spread(n_in, n_out, hidden):
    factor = {"sigmoid": 1, "tanh": 1, "relu": 2}[hidden]
    return math.sqrt(factor / n_in)

def act(v, hidden):
    if hidden == "sigmoid":
        return 1 / (1 + math.exp(-v))
    if hidden == "tanh":
        return math.tanh(v)
    return v if v > 0 else 0.0

def slope(y, hidden):
    if hidden == "sigmoid":
        return y * (1 - y)
    if hidden == "tanh":
        return 1 - y * y
    return 1.0 if y > 0 else 0.0

def layer(x, W, hidden):
    return [[act(sum(row[k] * W[k][j] for k in range(len(W))), hidden) for j in range(len(W[0]))] for row in x]

def spreads(X, weights, hidden):
    y, result = [list(row) for row in X], []
    for W in weights:
        y = layer(y, W, hidden)
        values = [v for row in y for v in row]
        mean = sum(values) / len(values)
        result.append(math.sqrt(sum((v - mean) ** 2 for v in values) / len(values)))
    return result

def gradient_sizes(X, weights, hidden, dout):
    ys = [[list(row) for row in X]]
    for W in weights:
        ys.append(layer(ys[-1], W, hidden))
    arriving = [list(row) for row in dout]
    lengths = []
    for k in reversed(range(len(weights))):
        W, x, y = weights[k], ys[k], ys[k + 1]
        n_in, n_out = len(W), len(W[0])
        delta = [[arriving[r][j] * slope(y[r][j], hidden) for j in range(n_out)] for r in range(len(x))]
        total = 0.0
        for i in range(n_in):
            for j in range(n_out):
                total += sum(x[r][i] * delta[r][j] for r in range(len(x))) ** 2
        lengths.append(math.sqrt(total))
        arriving = [[sum(delta[r][j] * W[i][j] for j in range(n_out)) for i in range(n_in)] for r in range(len(x))]
    lengths.reverse()
    return lengths

def relative_error(a, b):
    scale = 0.001
    for number in (a, b):
        if abs(number) > scale:
            scale = abs(number)
    return abs(a - b) / scale

def gradient_check(f, grad, x, h=1e-5):
    said = grad(x).ravel().tolist()
    numbers = [float(v) for v in x.ravel()]
    worst = 0.0
    for k in range(len(numbers)):
        def at(v):
            moved = numbers[:k] + [v] + numbers[k + 1:]
            return float(f(np.array(moved).reshape(x.shape)))
        right = (at(numbers[k] + h) - at(numbers[k])) / h
        left = (at(numbers[k]) - at(numbers[k] - h)) / h
        error = relative_error(said[k], (right + left) / 2)
        if error > worst:
            worst = error
    return worst

class SGD:
    def __init__(self, lr=0.1):
        self.lr = lr
    def update(self, params, grads):
        return {name: params[name] - self.lr * grads[name] for name in params}

class Momentum:
    def __init__(self, lr=0.1, momentum=0.9):
        self.lr, self.momentum, self.v = lr, momentum, None
    def update(self, params, grads):
        if self.v is None:
            self.v = {name: 0 * p for name, p in params.items()}
        for name in params:
            self.v[name] = self.momentum * self.v[name] - self.lr * grads[name]
        return {name: params[name] + self.v[name] for name in params}

class AdaGrad:
    def __init__(self, lr=0.1):
        self.lr, self.past = lr, []
    def update(self, params, grads):
        self.past.append(grads)
        out = {}
        for name in params:
            h = sum(g[name] ** 2 for g in self.past)
            out[name] = params[name] - self.lr * grads[name] / (h ** 0.5 + 1e-8)
        return out

class RMSProp:
    def __init__(self, lr=0.01, decay=0.9):
        self.lr, self.decay, self.past = lr, decay, []
    def update(self, params, grads):
        self.past.append(grads)
        out = {}
        for name in params:
            h = 0.0
            for g in self.past:
                h = self.decay * h + (1 - self.decay) * g[name] ** 2
            out[name] = params[name] - self.lr * grads[name] / (h ** 0.5 + 1e-8)
        return out

class Adam:
    def __init__(self, lr=0.01, beta1=0.9, beta2=0.999):
        self.lr, self.b1, self.b2, self.past = lr, beta1, beta2, []
    def update(self, params, grads):
        self.past.append(grads)
        t = len(self.past)
        out = {}
        for name in params:
            m = h = 0.0
            for g in self.past:
                m = self.b1 * m + (1 - self.b1) * g[name]
                h = self.b2 * h + (1 - self.b2) * g[name] ** 2
            out[name] = params[name] - self.lr * (m / (1 - self.b1 ** t)) / ((h / (1 - self.b2 ** t)) ** 0.5 + 1e-8)
        return out

def split(X, t, share, seed):
    numbers = list(range(len(X)))
    np.random.RandomState(seed).shuffle(numbers)
    n = int(share * len(X) + 0.5)
    test, train = sorted(numbers[:n]), sorted(numbers[n:])
    return [X[i] for i in train], [t[i] for i in train], [X[i] for i in test], [t[i] for i in test]

def early_stop(losses, patience):
    best, smallest, waited = 0, losses[0], 0
    for epoch, loss in enumerate(losses):
        if epoch == 0:
            continue
        if loss < smallest:
            best, smallest, waited = epoch, loss, 0
        else:
            waited += 1
            if waited >= patience:
                return best
    return best

def choose_degree(x, y, x_new, y_new, degrees):
    winner, least = None, math.inf
    for d in degrees:
        p = np.polyfit(x, y, d)
        error = sum((float(np.polyval(p, a)) - b) ** 2 for a, b in zip(x_new, y_new)) / len(x_new)
        if error < least:
            winner, least = d, error
    return winner

class Dropout:
    def __init__(self, rate, seed):
        import random
        self.rate, self.random = rate, random.Random(seed)
    def forward(self, X, train):
        if not train:
            return X.tolist()
        self.factors = [[0.0 if self.random.random() < self.rate else 1 / (1 - self.rate) for _ in row] for row in X]
        return [[v * f for v, f in zip(row, fs)] for row, fs in zip(X, self.factors)]
    def backward(self, dout):
        return [[v * f for v, f in zip(row, fs)] for row, fs in zip(dout, self.factors)]

def decayed(grads, params, rate):
    out = {}
    for name, g in grads.items():
        if name[0] == "W":
            g = g + rate * params[name]
        out[name] = g
    return out
