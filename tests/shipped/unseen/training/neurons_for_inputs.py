import copy
import numpy as np

def parameter_count(sizes):
    n = 0
    i = 0
    while i < len(sizes) - 1:
        n += sizes[i] * sizes[i + 1]
        i += 1
    n += sum(sizes) - sizes[0]
    return n

def shapes(sizes, rows):
    d = {}
    i = 1
    while i < len(sizes):
        d.update({f"b{i}": (sizes[i],), f"y{i}": (rows, sizes[i]), f"W{i}": (sizes[i - 1], sizes[i])})
        i += 1
    return d

def multiplications(sizes, rows):
    left = list(sizes)
    n = 0
    while len(left) > 1:
        a = left.pop(0)
        n += a * left[0]
    n *= rows
    return n

def weight_spread(n_in, n_out, hidden):
    if hidden != "relu":
        return n_out ** -0.5
    return (n_out / 2) ** -0.5

def apply(y, W, hidden):
    y = np.matmul(y, W)
    if hidden == "relu":
        y[y < 0] = 0
    elif hidden == "tanh":
        np.tanh(y, out=y)
    else:
        np.negative(y, out=y)
        np.exp(y, out=y)
        y += 1
        np.reciprocal(y, out=y)
    return y

def spreads(X, weights, hidden):
    y = X.copy()
    out = []
    while len(out) < len(weights):
        y = apply(y, weights[len(out)], hidden)
        z = y - y.mean()
        z *= z
        out.append(z.mean() ** 0.5)
    return out

def gradient_sizes(X, weights, hidden, dout):
    ys = [X.copy()]
    for W in weights:
        ys.append(apply(ys[-1], W, hidden))
    d = dout.copy()
    out = [0.0] * len(weights)
    i = len(weights)
    while i > 0:
        y = ys[i]
        if hidden == "relu":
            d[y == 0] = 0
        elif hidden == "tanh":
            d -= d * y ** 2
        else:
            d *= y
            d *= 1 - y
        i -= 1
        out[i] = np.linalg.norm((ys[i].T @ d).ravel())
        d = d @ weights[i].T
    return out

def relative_error(a, b):
    difference = a - b
    if difference < 0:
        difference = -difference
    return difference / np.maximum(np.maximum(np.abs(a), np.abs(b)), 0.001)

def gradient_check(f, grad, x, h=1e-5):
    y = x.astype(np.float64).copy()
    flat = y.reshape(-1)
    g = np.ravel(grad(y.copy()))
    worst = 0
    for k in range(flat.size):
        old = flat[k]
        middle = f(y)
        flat[k] = old + h
        above = f(y)
        flat[k] = old - h
        below = f(y)
        flat[k] = old
        if abs(above - 2 * middle + below) / h > 0.1:
            continue
        worst = max(worst, relative_error(g[k], (above - below) / (2 * h)))
    return worst

class SGD:
    def __init__(self, lr=0.1):
        self.lr = lr
    def update(self, params, grads):
        params = copy.deepcopy(params)
        for name, g in grads.items():
            params[name] -= self.lr * g
        return params

class Momentum:
    def __init__(self, lr=0.1, momentum=0.9):
        self.lr, self.momentum, self.v = lr, momentum, {}
    def update(self, params, grads):
        params = {name: p.copy() for name, p in params.items()}
        for name, g in grads.items():
            v = self.v.setdefault(name, np.zeros_like(params[name]))
            v *= self.momentum
            v -= self.lr * g
            params[name] += v
        return params

class AdaGrad:
    def __init__(self, lr=0.1):
        self.lr, self.h = lr, {}
    def update(self, params, grads):
        params = copy.deepcopy(params)
        for name, g in grads.items():
            h = self.h.setdefault(name, np.zeros_like(params[name]))
            h += g * g
            params[name] -= self.lr * g / (np.sqrt(h) + 1e-7)
        return params

class RMSProp:
    def __init__(self, lr=0.01, decay=0.9):
        self.lr, self.decay, self.h = lr, decay, {}
    def update(self, params, grads):
        params = copy.deepcopy(params)
        for name, g in grads.items():
            h = self.h.setdefault(name, np.zeros_like(params[name]))
            h *= self.decay
            h += (1 - self.decay) * g * g
            params[name] -= self.lr * g / (np.sqrt(h) + 1e-7)
        return params

class Adam:
    def __init__(self, lr=0.01, beta1=0.9, beta2=0.999):
        self.lr, self.beta1, self.beta2, self.iter, self.m, self.v = lr, beta1, beta2, 0, None, None
    def update(self, params, grads):
        params = copy.deepcopy(params)
        if self.m is None:
            self.m, self.v = {}, {}
            for key, val in params.items():
                self.m[key] = np.zeros_like(val)
                self.v[key] = np.zeros_like(val)
        self.iter += 1
        lr_t = self.lr * np.sqrt(1.0 - self.beta2 ** self.iter) / (1.0 - self.beta1 ** self.iter)
        for key in params.keys():
            self.m[key] += (1 - self.beta1) * (grads[key] - self.m[key])
            self.v[key] += (1 - self.beta2) * (grads[key] ** 2 - self.v[key])
            params[key] -= lr_t * self.m[key] / (np.sqrt(self.v[key]) + 1e-7)
        return params

def split(X, t, share, seed):
    np.random.seed(seed)
    order = np.random.permutation(X.shape[0])
    X, t = X[order], t[order]
    cut = round(share * X.shape[0])
    return X[cut:], t[cut:], X[:cut], t[:cut]

def early_stop(losses, patience):
    best, left, epoch = 0, patience, 1
    while left > 0 and epoch < len(losses):
        left -= 1
        if losses[epoch] < losses[best]:
            best, left = epoch, patience
        epoch += 1
    return best

def choose_degree(x, y, x_new, y_new, degrees):
    best = degrees[0]
    lowest = None
    for degree in degrees:
        p = np.polyfit(x, y, degree)
        e = np.polyval(p, x_new)
        e -= y_new
        e **= 2
        if lowest is None or e.mean() < lowest:
            best, lowest = degree, e.mean()
    return best

class Dropout:
    def __init__(self, rate, seed):
        self.rate = rate
        self.state = np.random.RandomState(seed)
    def forward(self, X, train):
        y = X.copy()
        if train:
            self.mask = self.state.rand(*X.shape) > self.rate
            y *= self.mask
            y /= 1 - self.rate
        return y
    def backward(self, dout):
        d = dout.copy()
        d[~self.mask] = 0
        d *= 1 / (1 - self.rate)
        return d

def decayed(grads, params, rate):
    out = copy.deepcopy(grads)
    for name in out:
        if not name.startswith("b"):
            out[name] += rate * params[name]
    return out
