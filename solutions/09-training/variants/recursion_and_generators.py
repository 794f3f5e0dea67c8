# Recursion instead of loops, generators, and functions within functions; prints on the way.
import numpy as np

def parameter_count(sizes):
    if len(sizes) < 2:
        return 0
    a, b, *rest = sizes
    return (a + 1) * b + parameter_count((b, *rest))

def shapes(sizes, rows, i=1):
    if len(sizes) == 1:
        return {}
    return {f"W{i}": sizes[:2], f"b{i}": sizes[1:2], f"y{i}": (rows,) + tuple(sizes[1:2]), **shapes(sizes[1:], rows, i + 1)}

def multiplications(sizes, rows):
    return 0 if len(sizes) < 2 else rows * sizes[0] * sizes[1] + multiplications(sizes[1:], rows)

def weight_spread(n_in, n_out, hidden):
    print("layer of", n_out)
    variance = 1 / n_in
    if hidden == "relu":
        variance *= 2
    return variance ** .5

def f_and_slope(hidden):
    def sigmoid(s): return 1 / (1 + np.exp(-s))
    def relu(s): return np.maximum(0, s)
    return {"sigmoid": (sigmoid, lambda y: y * (1 - y)), "tanh": (np.tanh, lambda y: 1 - y * y), "relu": (relu, np.sign)}[hidden]

def spreads(X, weights, hidden):
    def through(y):
        for W in weights:
            y = f_and_slope(hidden)[0](y @ W)
            yield np.std(y)
    return list(through(X))

def gradient_sizes(X, weights, hidden, dout):
    f, slope = f_and_slope(hidden)
    def back(x, Ws):
        """Return the lengths from here on, and the gradient by x."""
        if not Ws:
            return [], dout
        y = f(x @ Ws[0])
        lengths, dy = back(y, Ws[1:])
        delta = dy * slope(y)
        return [np.sqrt(np.sum((x.T @ delta) ** 2))] + lengths, delta @ Ws[0].T
    return back(X, list(weights))[0]

def relative_error(a, b):
    return abs(a - b) / sorted([abs(a), abs(b), 0.001])[-1]

def gradient_check(f, grad, x, h=1e-5):
    x = x * 1.0
    def errors():
        yield 0.0
        for i, said in np.ndenumerate(grad(x)):
            def at(d):
                y = x.copy()
                y[i] += d
                return f(y)
            sides = (at(h) - at(0)) / h, (at(0) - at(-h)) / h
            if max(sides) - min(sides) <= 0.1:
                yield relative_error(said, sum(sides) / 2)
    return max(errors())

class SGD:
    def __init__(self, lr=0.1):
        self.lr = lr
    def update(self, params, grads):
        return dict((n, p + -self.lr * grads[n]) for n, p in params.items())

class Momentum(SGD):
    def __init__(self, lr=0.1, momentum=0.9):
        super().__init__(lr)
        self.momentum = momentum
        self.v = None
    def update(self, params, grads):
        pushes = {n: -self.lr * g for n, g in grads.items()}
        self.v = pushes if self.v is None else {n: self.momentum * self.v[n] + pushes[n] for n in pushes}
        return {n: params[n] + self.v[n] for n in params}

class AdaGrad:
    def __init__(self, lr=0.1):
        self.lr, self.h = lr, None
    def grow(self, h, g):
        return h + g ** 2
    def update(self, params, grads):
        old = self.h or {n: np.zeros(np.shape(g)) for n, g in grads.items()}
        self.h = {n: self.grow(old[n], g) for n, g in grads.items()}
        return {n: params[n] - self.lr * g / (1e-7 + self.h[n] ** 0.5) for n, g in grads.items()}

class RMSProp(AdaGrad):
    def __init__(self, lr=0.01, decay=0.9):
        AdaGrad.__init__(self, lr)
        self.decay = decay
    def grow(self, h, g):
        return self.decay * h + g ** 2 - self.decay * g ** 2

class Adam:
    def __init__(self, lr=0.01, beta1=0.9, beta2=0.999):
        self.lr, self.betas, self.state, self.t = lr, (beta1, beta2), {}, 0
    def update(self, params, grads):
        b1, b2 = self.betas
        t = self.t = self.t + 1
        def one(n):
            m, h = self.state.get(n, (0, 0))
            self.state[n] = m, h = b1 * m + (1 - b1) * grads[n], b2 * h + (1 - b2) * grads[n] ** 2
            return params[n] - self.lr * (m / (1 - b1 ** t)) / ((h / (1 - b2 ** t)) ** .5 + 1e-7)
        return {n: one(n) for n in params}

def split(X, t, share, seed):
    both = list(zip(X, t))
    rng = np.random.default_rng(seed)
    rng.shuffle(both := np.array([np.append(x, y) for x, y in both]))
    n = round(share * len(both))
    return both[n:, :-1], both[n:, -1], both[:n, :-1], both[:n, -1]

def early_stop(losses, patience, best=0, epoch=0):
    if epoch == len(losses) or epoch - best > patience:
        return best
    if losses[epoch] < losses[best]:
        return early_stop(losses, patience, epoch, epoch + 1)
    if epoch - best == patience:
        return best
    return early_stop(losses, patience, best, epoch + 1)

def choose_degree(x, y, x_new, y_new, degrees):
    def error(d):
        p = np.poly1d(np.polyfit(x, y, d))
        return np.dot(p(x_new) - y_new, p(x_new) - y_new)
    errors = list(map(error, degrees))
    print(errors)
    return degrees[errors.index(min(errors))]

class Dropout:
    def __init__(self, rate, seed):
        self.rate, self.rng = rate, np.random.default_rng(seed)
    def forward(self, X, train):
        if not train:
            return X
        keep = 1 - self.rate
        mask = self.rng.choice([0.0, 1 / keep], size=X.shape, p=[self.rate, keep])
        self.back = lambda d: d * mask
        return self.back(X)
    def backward(self, dout):
        return self.back(dout)

def decayed(grads, params, rate):
    return {n: (g + rate * params[n], g)[n.startswith("b")] for n, g in grads.items()}
