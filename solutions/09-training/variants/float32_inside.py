# Everything in float32 where a result allows it; the measured slopes stay in float64.
import numpy as np
F = np.float32

def parameter_count(sizes):
    return np.int64(sum((a + 1) * b for a, b in zip(sizes, sizes[1:])))

def shapes(sizes, rows):
    W = [np.zeros(s, F) for s in zip(sizes, sizes[1:])]
    y = np.zeros((rows, sizes[0]), F)
    d = {}
    for i, w in enumerate(W, 1):
        y = y @ w
        d[f"W{i}"], d[f"b{i}"], d[f"y{i}"] = w.shape, w[0].shape, y.shape
    return d

def multiplications(sizes, rows):
    return float(sum(rows * a * b for a, b in zip(sizes, sizes[1:])))

def weight_spread(n_in, n_out, hidden):
    return np.sqrt(F(2 if hidden == "relu" else 1) / F(n_in))

def _y(s, hidden):
    if hidden == "relu": return np.clip(s, 0, None)
    if hidden == "tanh": return np.tanh(s)
    return (F(1) + np.exp(-s)) ** F(-1)

def spreads(X, weights, hidden):
    y, out = X.astype(F), []
    for W in weights:
        y = _y(y @ W.astype(F), hidden)
        out.append(np.sqrt(np.mean((y - y.mean()) ** 2)))
    return tuple(out)

def gradient_sizes(X, weights, hidden, dout):
    ys = [X.astype(F)]
    for W in weights:
        ys.append(_y(ys[-1] @ W.astype(F), hidden))
    d, out = dout.astype(F), []
    for W, x, y in list(zip(weights, ys, ys[1:]))[::-1]:
        d = d * {"sigmoid": y - y * y, "tanh": (1 - y) * (1 + y), "relu": (y > 0).astype(F)}[hidden]
        out = [np.linalg.norm(x.T @ d, "fro")] + out
        d = d @ W.T.astype(F)
    return out

def relative_error(a, b):
    return F(abs(a - b)) / F(max(abs(a), abs(b), .001))

def gradient_check(f, grad, x, h=1e-5):
    x = np.array(x, dtype=np.float64)
    g = np.array(grad(x), dtype=F)
    errors = [0.0]
    it = np.nditer(x, flags=["multi_index"])
    for _ in it:
        i = it.multi_index
        old = x[i]
        mid = f(x)
        x[i] = old + h; up = f(x)
        x[i] = old - h; down = f(x)
        x[i] = old
        if abs((up - mid) / h - (mid - down) / h) <= .1:
            errors.append(relative_error(g[i], (up - down) / (2 * h)))
    return np.max(errors)

class SGD:
    def __init__(self, lr=0.1): self.lr = F(lr)
    def update(self, params, grads):
        new = {k: np.array(v, dtype=F) for k, v in params.items()}
        for k in new: new[k] -= self.lr * grads[k].astype(F)
        return new

class Momentum:
    def __init__(self, lr=0.1, momentum=0.9):
        self.lr, self.mu, self.v = F(lr), F(momentum), {}
    def update(self, params, grads):
        new = {}
        for k, p in params.items():
            if k not in self.v: self.v[k] = np.zeros(p.shape, F)
            self.v[k] *= self.mu
            self.v[k] -= self.lr * grads[k].astype(F)
            new[k] = p.astype(F) + self.v[k]
        return new

class AdaGrad:
    def __init__(self, lr=0.1): self.lr, self.h = F(lr), {}
    def update(self, params, grads):
        new = {}
        for k, p in params.items():
            g = grads[k].astype(F)
            self.h[k] = self.h.get(k, F(0)) + g * g
            new[k] = p.astype(F) - self.lr * g / np.sqrt(self.h[k] + F(1e-10))
        return new

class RMSProp:
    def __init__(self, lr=0.01, decay=0.9): self.lr, self.d, self.h = F(lr), F(decay), {}
    def update(self, params, grads):
        new = {}
        for k, p in params.items():
            g = grads[k].astype(F)
            self.h[k] = self.d * self.h.get(k, F(0)) + (F(1) - self.d) * g * g
            new[k] = p.astype(F) - self.lr * g / (np.sqrt(self.h[k]) + F(1e-7))
        return new

class Adam:
    def __init__(self, lr=0.01, beta1=0.9, beta2=0.999):
        self.lr, self.b1, self.b2, self.t = F(lr), F(beta1), F(beta2), 0
        self.m, self.h = {}, {}
    def update(self, params, grads):
        self.t = self.t + 1
        new = {}
        for k, p in params.items():
            g = grads[k].astype(F)
            self.m[k] = self.b1 * self.m.get(k, F(0)) + (F(1) - self.b1) * g
            self.h[k] = self.b2 * self.h.get(k, F(0)) + (F(1) - self.b2) * g * g
            m, h = self.m[k] / (F(1) - self.b1 ** self.t), self.h[k] / (F(1) - self.b2 ** self.t)
            new[k] = p.astype(F) - self.lr * m / (np.sqrt(h) + F(1e-7))
        return new

def split(X, t, share, seed):
    order = np.argsort(np.random.default_rng(seed).random(len(X)))
    n = len(X) - round(share * len(X))
    return X.astype(F)[order[:n]], t.astype(F)[order[:n]], X.astype(F)[order[n:]], t.astype(F)[order[n:]]

def early_stop(losses, patience):
    for end in range(len(losses)):
        best = int(np.argmin(losses[: end + 1]))
        if end - best >= patience:
            break
    return F(best)

def choose_degree(x, y, x_new, y_new, degrees):
    errors = {d: np.polynomial.Polynomial.fit(x, y, d)(x_new) - y_new for d in degrees}
    return sorted(degrees, key=lambda d: np.mean(errors[d] ** 2))[0]

class Dropout:
    def __init__(self, rate, seed):
        self.p, self.g = 1 - rate, np.random.default_rng(seed)
    def forward(self, X, train):
        if not train: return X.copy()
        self.dropped = self.g.uniform(size=X.shape) > self.p
        y = X.astype(F) / F(self.p)
        y[self.dropped] = 0
        return y
    def backward(self, dout):
        d = dout.astype(F) / F(self.p)
        d[self.dropped] = 0
        return d

def decayed(grads, params, rate):
    return {k: (v.astype(F) + F(rate) * params[k].astype(F) if "W" in k else v.copy()) for k, v in grads.items()}
