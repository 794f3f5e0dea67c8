# Everything in as few characters as will do; walrus, zip and comprehension.
from numpy import *
from builtins import abs, max, min, round, sum
P = lambda s: list(zip(s, s[1:]))
parameter_count = lambda sizes: sum([a * b + b for a, b in P(sizes)])
shapes = lambda sizes, rows: {f"{k}{i + 1}": v for i, (a, b) in enumerate(P(sizes)) for k, v in zip("Wby", ((a, b), (b,), (rows, b)))}
multiplications = lambda sizes, rows: int(rows * sum([a * b for a, b in P(sizes)]))
weight_spread = lambda n_in, n_out, hidden: sqrt((1, 2)["r" in hidden] / n_in)
A = {"sigmoid": (lambda s: 1 / (1 + exp(-s)), lambda y: y - y**2), "tanh": (tanh, lambda y: 1 - y**2), "relu": (lambda s: where(s > 0, s, 0), lambda y: y > 0)}
def spreads(X, weights, hidden): return [std(X := A[hidden][0](X @ W)) for W in weights]
def gradient_sizes(X, weights, hidden, dout):
    f, d = A[hidden]; ys = [X] + [X := f(X @ W) for W in weights]; r = []
    for x, W, y in zip(ys[-2::-1], weights[::-1], ys[:0:-1]): dout = dout * d(y); r.append(linalg.norm(x.T @ dout)); dout = dout @ W.T
    return r[::-1]
relative_error = lambda a, b: abs(a - b) / amax([abs(a), abs(b), 1e-3])
def gradient_check(f, grad, x, h=1e-5):
    E = [h * e.reshape(x.shape) for e in eye(x.size)]
    S = [((f(x + e) - f(x)) / h, (f(x) - f(x - e)) / h) for e in E]
    return amax([relative_error(g, (r + l) / 2) * (abs(r - l) <= .1) for g, (r, l) in zip(ravel(grad(x)), S)])
class SGD:
    def __init__(s, lr=.1): s.lr = lr
    def update(s, params, grads): return {k: params[k] - s.lr * grads[k] for k in grads}
class Momentum:
    def __init__(s, lr=.1, momentum=.9): s.lr, s.u, s.v = lr, momentum, {}
    def update(s, params, grads): s.v = {k: s.u * s.v.get(k, 0) - s.lr * g for k, g in grads.items()}; return {k: params[k] + s.v[k] for k in params}
class AdaGrad:
    def __init__(s, lr=.1): s.lr, s.h = lr, {}
    def update(s, params, grads): s.h = {k: s.h.get(k, 0) + g**2 for k, g in grads.items()}; return {k: params[k] - s.lr * grads[k] / (sqrt(s.h[k]) + 1e-9) for k in params}
class RMSProp:
    def __init__(s, lr=.01, decay=.9): s.lr, s.d, s.h = lr, decay, {}
    def update(s, params, grads): s.h = {k: s.d * s.h.get(k, 0) + (1 - s.d) * g**2 for k, g in grads.items()}; return {k: params[k] - s.lr * grads[k] / sqrt(s.h[k] + 1e-14) for k in params}
class Adam:
    def __init__(s, lr=.01, beta1=.9, beta2=.999): s.lr, s.b, s.c, s.t, s.m, s.h = lr, beta1, beta2, 0, {}, {}
    def update(s, params, grads):
        s.t += 1; s.m = {k: s.b * s.m.get(k, 0) + (1 - s.b) * g for k, g in grads.items()}; s.h = {k: s.c * s.h.get(k, 0) + (1 - s.c) * g**2 for k, g in grads.items()}
        return {k: params[k] - s.lr * (s.m[k] / (1 - s.b**s.t)) / (sqrt(s.h[k] / (1 - s.c**s.t)) + 1e-8) for k in params}
def split(X, t, share, seed): o = random.default_rng(seed).permutation(len(t)); n = round(share * len(t)); return [a[i] for i in (o[n:], o[:n]) for a in (X, t)]
def early_stop(losses, patience): return next((i for i in range(len(losses)) if losses[i] == min(losses[: i + 1]) and losses.index(losses[i]) == i and min(losses[i + 1 : i + 1 + patience], default=inf) >= losses[i]))
choose_degree = lambda x, y, x_new, y_new, degrees: min(degrees, key=lambda d: sum((polyval(polyfit(x, y, d), x_new) - y_new) ** 2))
class Dropout:
    def __init__(s, rate, seed): s.p, s.g, s.k = rate, random.default_rng(seed), 1
    def forward(s, X, train): s.k = s.g.random(X.shape) >= s.p if train else s.k; return X * s.k / (1 - s.p) if train else X
    def backward(s, dout): return dout * s.k / (1 - s.p)
decayed = lambda grads, params, rate: {k: g + rate * params[k] if k[0] == "W" else 1 * g for k, g in grads.items()}
