import numpy as np
from numpy import sqrt

def parameter_count(sizes):
    s = np.array(sizes)
    return int(s[:-1] @ s[1:] + s[1:].sum())

def shapes(sizes, rows):
    layers = list(enumerate(zip(sizes[:-1], sizes[1:]), start=1))
    return {f"W{i}": (a, b) for i, (a, b) in layers} | {f"b{i}": (b,) for i, (a, b) in layers} | {f"y{i}": (rows, b) for i, (a, b) in layers}

def multiplications(sizes, rows):
    return rows * np.dot(sizes[:-1], sizes[1:])

def weight_spread(n_in, n_out, hidden):
    return ((1 + (hidden == "relu")) / n_in) ** 0.5

F = {"sigmoid": lambda s: 1 / (1 + np.exp(-s)), "tanh": np.tanh, "relu": lambda s: s * (s > 0)}
D = {"sigmoid": lambda s: np.exp(-s) / (1 + np.exp(-s)) ** 2, "tanh": lambda s: 1 / np.cosh(s) ** 2, "relu": lambda s: np.heaviside(s, 0)}

def spreads(X, weights, hidden):
    return np.array([(X := F[hidden](X @ W)).std(ddof=1) for W in weights])

def gradient_sizes(X, weights, hidden, dout):
    inputs, sums = [X], []
    for W in weights:
        sums.append(inputs[-1].dot(W))
        inputs.append(F[hidden](sums[-1]))
    out = np.zeros(len(weights))
    for i in range(len(weights))[::-1]:
        dout = dout * D[hidden](sums[i])
        dW = np.einsum("ni,nj->ij", inputs[i], dout)
        out[i] = sqrt((dW * dW).sum())
        dout = np.einsum("nj,ij->ni", dout, weights[i])
    return out

def relative_error(a, b):
    return np.abs(np.subtract(a, b)) / np.max([np.abs(a), np.abs(b), 1e-3])

def gradient_check(f, grad, x, h=1e-5):
    flat = x.astype(float).ravel()
    steps = h * np.eye(flat.size)
    up = np.array([f((flat + s).reshape(x.shape)) for s in steps])
    down = np.array([f((flat - s).reshape(x.shape)) for s in steps])
    here = f(x.astype(float))
    right, left = (up - here) / h, (here - down) / h
    middle, said = (up - down) / (2 * h), np.asarray(grad(x), dtype=float).ravel()
    errors = np.abs(said - middle) / np.maximum(np.maximum(np.abs(said), np.abs(middle)), 0.001)
    errors[np.abs(right - left) > 0.1] = 0
    return errors.max()

class Base:
    def update(self, params, grads):
        return {k: params[k] - self.step(k, grads[k]) for k in params}

class SGD(Base):
    def __init__(self, lr=0.1): self.lr = lr
    def step(self, k, g): return self.lr * g

class Momentum(Base):
    def __init__(self, lr=0.1, momentum=0.9):
        self.lr, self.momentum, self.v = lr, momentum, {}
    def step(self, k, g):
        self.v[k] = self.momentum * self.v.get(k, 0) + g
        return self.lr * self.v[k]

class AdaGrad(Base):
    def __init__(self, lr=0.1): self.lr, self.h = lr, {}
    def step(self, k, g):
        self.h[k] = self.h.get(k, 1e-12) + g * g
        return self.lr * g / sqrt(self.h[k])

class RMSProp(Base):
    def __init__(self, lr=0.01, decay=0.9): self.lr, self.decay, self.h = lr, decay, {}
    def step(self, k, g):
        h = self.h.setdefault(k, np.zeros_like(g))
        h += (1 - self.decay) * (g * g - h)
        return self.lr * g / sqrt(h + 1e-12)

class Adam(Base):
    def __init__(self, lr=0.01, beta1=0.9, beta2=0.999):
        self.lr, self.b = lr, (beta1, beta2)
        self.m, self.h, self.t = {}, {}, {}
    def step(self, k, g):
        b1, b2 = self.b
        t = self.t[k] = self.t.get(k, 0) + 1
        m = self.m[k] = b1 * self.m.get(k, 0) + (1 - b1) * g
        h = self.h[k] = b2 * self.h.get(k, 0) + (1 - b2) * g ** 2
        return self.lr * sqrt(1 - b2 ** t) / (1 - b1 ** t) * m / (sqrt(h) + 1e-9)

def split(X, t, share, seed):
    test = np.zeros(len(X), dtype=bool)
    test[np.random.default_rng(seed).choice(len(X), size=round(share * len(X)), replace=False)] = True
    return X[~test], t[~test], X[test], t[test]

def early_stop(losses, patience):
    L = np.array(losses)
    lows = np.minimum.accumulate(L)
    records = np.flatnonzero(np.r_[True, L[1:] < lows[:-1]])
    gaps = np.diff(np.r_[records, len(L) + patience])
    return records[np.argmax(gaps > patience)] if (gaps > patience).any() else records[-1]

def choose_degree(x, y, x_new, y_new, degrees):
    fits = [np.linalg.lstsq(np.vander(x, d + 1), y, rcond=None)[0] for d in degrees]
    errors = [np.square(np.vander(x_new, len(c)) @ c - y_new).sum() for c in fits]
    return min(zip(errors, degrees))[1]

class Dropout:
    def __init__(self, rate, seed):
        self.keep, self.rng = 1 - rate, np.random.default_rng(seed)
    def forward(self, X, train):
        if train:
            self.mask = self.rng.binomial(1, self.keep, size=X.shape) / self.keep
            X = np.multiply(X, self.mask)
        return X
    def backward(self, dout):
        return np.multiply(dout, self.mask)

def decayed(grads, params, rate):
    return {k: g + rate * params[k] * k.startswith("W") for k, g in grads.items()}
