# The network computes in float32, takes its loss from the sums with logsumexp, and inherits from a base class with its own fit.
import numpy as np
import time
started = time.time()

class Network:
    """Anything that has params, loss and gradients can be trained."""
    params: dict

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32, *, callback=None):
        X, t = np.array(X, dtype=self.dtype), np.array(t, dtype=self.dtype)
        table = np.hstack([X, t])                      # shuffled together
        history = []
        for epoch in range(epochs):
            self.rng.shuffle(table)
            for first in range(0, table.shape[0], batch_size):
                part = table[first : first + batch_size]
                self.step(part[:, : X.shape[1]], part[:, X.shape[1] :], lr)
            history += [self.loss(X, t)]
            if callback: callback(epoch, history)
        return history

    def step(self, X, t, lr):
        for name, slope in self.gradients(X, t).items():
            self.params[name] = self.params[name] - self.dtype(lr) * slope

def init_weights(n_in, n_out, method, seed):
    scale = dict(random=0.01, xavier=1 / np.sqrt(n_in), he=np.sqrt(2) / np.sqrt(n_in))[method]
    return np.random.default_rng(seed).normal(scale=scale, size=(n_in, n_out)).astype(np.float32)

def squared_error(y, t): return np.linalg.norm(y - t) ** 2 / (2 * len(y))
def binary_cross_entropy(y, t): return -np.log(np.where(t == 1, y, 1 - y) + 1e-7).mean()
def cross_entropy(y, t):
    if t.ndim == 2: t = np.argmax(t, axis=1)
    return np.mean(-np.log(1e-7 + np.take_along_axis(y, t[:, None].astype(int), axis=1)))
def output_and_loss(problem, table=(("regression", "identity", "squared_error"), ("binary", "sigmoid", "binary_cross_entropy"), ("classes", "softmax", "cross_entropy"))):
    return next(row[1:] for row in table if row[0] == problem)

def logsumexp(s):
    m = s.max(axis=1, keepdims=True)
    return m + np.log(np.exp(s - m).sum(axis=1, keepdims=True))

class MLP(Network):
    dtype = np.float32

    def __init__(self, layer_sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        super().__init__()
        self.rng = np.random.default_rng(seed)
        self.problem, self.act = problem, getattr(self, hidden)
        self.depth = len(layer_sizes) - 1
        self.params = {}
        for i in range(self.depth):
            self.params[f"W{i+1}"] = init_weights(layer_sizes[i], layer_sizes[i+1], init, self.rng.integers(2**31))
            self.params[f"b{i+1}"] = np.zeros(layer_sizes[i+1], dtype=self.dtype)

    # value and slope at once
    def tanh(self, a): y = np.tanh(a); return y, 1 - y**2
    def sigmoid(self, a): y = 1 / (1 + np.exp(-a)); return y, y * (1 - y)
    def relu(self, a): on = a > 0; return a * on, on

    def run(self, X):
        h, self.tape = np.asarray(X, dtype=self.dtype), []
        for i in range(1, self.depth):
            y, slope = self.act(h @ self.params[f"W{i}"] + self.params[f"b{i}"])
            self.tape.append((h, slope))
            h = y
        self.tape.append((h, None))
        return h @ self.params[f"W{self.depth}"] + self.params[f"b{self.depth}"]

    def forward(self, X):
        s = self.run(X)
        if self.problem == "binary": return self.sigmoid(s)[0]
        if self.problem == "classes": return np.exp(s - logsumexp(s))
        return s

    def loss(self, X, t):
        s = self.run(X)
        if self.problem == "binary": return np.mean(np.logaddexp(0, s) - t * s)
        if self.problem == "classes": return np.mean(np.sum(t * (logsumexp(s) - s), axis=1))
        return squared_error(s, t)

    def gradients(self, X, t):
        d = ((self.forward(X) - t) / len(t)).astype(self.dtype)
        out = {}
        for i in reversed(range(self.depth)):
            h, _ = self.tape[i]
            out[f"b{i+1}"], out[f"W{i+1}"] = d.sum(0), h.T @ d
            if i: d = d @ self.params[f"W{i+1}"].T * self.tape[i - 1][1]
        return out

    def predict(self, X):
        s = self.run(X)
        return s if self.problem == "regression" else np.int32(s > 0) if self.problem == "binary" else s.argmax(1)

print("loaded in", time.time() - started, "s")
