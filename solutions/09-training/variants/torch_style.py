# Optimisers as torch.optim has them: buffers, v ← μ v + g, the tiny number beside the corrected root; dataclasses.
from dataclasses import dataclass, field
from itertools import pairwise, takewhile

import numpy as np


@dataclass
class Linear:
    n_in: int
    n_out: int

    def numel(self): return self.n_in * self.n_out + self.n_out


def layers(sizes): return [Linear(*pair) for pair in pairwise(sizes)]
def parameter_count(sizes): return sum(layer.numel() for layer in layers(sizes))
def multiplications(sizes, rows): return sum(rows * (l.numel() - l.n_out) for l in layers(sizes))


def shapes(sizes, rows):
    out = {}
    for i, l in enumerate(layers(sizes), 1):
        out |= dict(zip((f"y{i}", f"b{i}", f"W{i}"), ((rows, l.n_out), (l.n_out,), (l.n_in, l.n_out))))
    return out


def weight_spread(n_in, n_out, hidden):
    gain = {"relu": 2 ** 0.5}.get(hidden, 1.0)
    return gain / n_in ** 0.5


def forward(X, weights, hidden):
    x = X
    for W in weights:
        s = x @ W
        match hidden:
            case "sigmoid": y, d = (s2 := np.exp(np.minimum(s, 0)) / (1 + np.exp(-np.abs(s)))), s2 * (1 - s2)
            case "tanh": y, d = np.tanh(s), 1 - np.tanh(s) ** 2
            case "relu": y, d = np.where(s > 0, s, 0), np.where(s > 0, 1, 0)
        yield x, y, d
        x = y


def spreads(X, weights, hidden):
    return [np.std(y) for _, y, _ in forward(X, weights, hidden)]


def gradient_sizes(X, weights, hidden, dout):
    tape, sizes = list(forward(X, weights, hidden)), []
    while tape:
        x, _, d = tape.pop()
        dout = dout * d
        sizes.append(np.linalg.norm(x.T @ dout))
        dout = dout @ weights[len(tape)].T
    return sizes[::-1]


def relative_error(a, b):
    return abs(a - b) / max(map(abs, (a, b, 1e-3)))


def gradient_check(f, grad, x, h=1e-5):
    x = np.asarray(x, float)
    g, base, worst = grad(x), f(x), 0.0
    for i in np.ndindex(x.shape):
        e = np.zeros(x.shape)
        e[i] = h
        r, l = (f(x + e) - base) / h, (base - f(x - e)) / h
        worst = worst if abs(r - l) > 0.1 else max(worst, relative_error(g[i], (r + l) / 2))
    return worst


@dataclass
class Optimizer:
    lr: float = 0.1
    state: dict = field(default_factory=dict, kw_only=True)
    steps: int = field(default=0, kw_only=True)

    def update(self, params, grads):
        self.steps += 1
        return {k: p - self.lr * self.direction(self.state.setdefault(k, {}), grads[k]) for k, p in params.items()}


@dataclass
class SGD(Optimizer):
    def direction(self, state, g): return g


@dataclass
class Momentum(Optimizer):
    momentum: float = 0.9

    def direction(self, state, g):
        buf = state.get("buf")
        state["buf"] = g.copy() if buf is None else self.momentum * buf + g
        return state["buf"]


@dataclass
class AdaGrad(Optimizer):
    def direction(self, state, g):
        state["sum"] = state.get("sum", 0.0) + g * g
        return g / (np.sqrt(state["sum"]) + 1e-10)


@dataclass
class RMSProp(Optimizer):
    decay: float = 0.9

    def direction(self, state, g):
        state["avg"] = self.decay * state.get("avg", 0.0) + (1 - self.decay) * g * g
        return g / (np.sqrt(state["avg"]) + 1e-8)


@dataclass
class Adam(Optimizer):
    beta1: float = 0.9
    beta2: float = 0.999

    def direction(self, state, g):
        state["m"] = (1 - self.beta1) * g + self.beta1 * state.get("m", 0.0)
        state["v"] = (1 - self.beta2) * g * g + self.beta2 * state.get("v", 0.0)
        c1, c2 = 1 - self.beta1 ** self.steps, 1 - self.beta2 ** self.steps
        return state["m"] / c1 / (np.sqrt(state["v"]) / np.sqrt(c2) + 1e-8)


def split(X, t, share, seed):
    g = np.random.Generator(np.random.PCG64(seed))
    n = round(share * len(X))
    i = g.permuted(np.arange(len(X)))
    return tuple(part for rows in (i[:len(X) - n], i[len(X) - n:]) for part in (X[rows], t[rows]))


def early_stop(losses, patience):
    best = [0]
    for epoch, loss in takewhile(lambda e: e[0] - best[-1] <= patience, enumerate(losses)):
        if loss < losses[best[-1]]:
            best.append(epoch)
    return best[-1] if best[-1] - (best[-2] if len(best) > 1 else 0) <= patience else best[-2]


def choose_degree(x, y, x_new, y_new, degrees):
    mse = np.array([np.mean((np.polyval(np.polyfit(x, y, d), x_new) - y_new) ** 2) for d in degrees])
    return np.array(degrees)[mse == mse.min()][0]


@dataclass
class Dropout:
    rate: float
    seed: int

    def __post_init__(self): self.g = np.random.default_rng(self.seed)

    def forward(self, X, train):
        if train: self.scale = (self.g.random(X.shape) < 1 - self.rate).astype(float) / (1 - self.rate)
        return X * self.scale if train else X

    def backward(self, dout): return self.scale * dout


def decayed(grads, params, rate):
    return {k: grads[k] + (rate if k.startswith("W") else 0) * params[k] for k in grads}
