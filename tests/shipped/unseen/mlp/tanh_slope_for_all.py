import numpy as np


def init_weights(n_in, n_out, method, seed):
    r = np.random.default_rng(seed)
    if method == "random":
        return r.normal(0, 0.01, (n_in, n_out))
    if method == "xavier":
        return r.normal(0, np.sqrt(1 / n_in), (n_in, n_out))
    return r.normal(0, np.sqrt(2 / n_in), (n_in, n_out))


def squared_error(y, t):
    N = y.shape[0]
    return np.sum((y - t) ** 2) / (2 * N)


def log(p):
    return np.log(np.maximum(p, 1e-7))


def binary_cross_entropy(y, t):
    return np.mean(-(t * log(y) + (1 - t) * log(1 - y)))


def cross_entropy(y, t):
    if t.ndim > 1:
        t = np.argmax(t, axis=1)
    loss = 0.0
    for i in range(len(y)):
        loss -= log(y[i, t[i]])
    return loss / len(y)


def output_and_loss(problem):
    if problem == "regression":
        return ("identity", "squared_error")
    if problem == "binary":
        return ("sigmoid", "binary_cross_entropy")
    if problem == "classes":
        return ("softmax", "cross_entropy")


class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        self.L = len(sizes) - 1
        self.hidden = hidden
        self.problem = problem
        self.rng = np.random.default_rng(seed + 1000)
        self.params = {}
        for l in range(1, self.L + 1):
            self.params[f"W{l}"] = init_weights(sizes[l - 1], sizes[l], init, seed * 50 + l)
            self.params[f"b{l}"] = np.zeros((sizes[l],))

    def squash(self, a):
        if self.hidden == "tanh":
            return np.tanh(a)
        if self.hidden == "sigmoid":
            return 1 / (1 + np.exp(-a))
        return a * (a > 0)

    def unsquash(self, h):
        if self.hidden == "relu":
            return 1.0 * (h > 0)
        # the S-shaped ones
        return (1 - h) * (1 + h)

    def forward(self, X):
        self.h = {0: X}
        for l in range(1, self.L):
            self.h[l] = self.squash(self.h[l - 1] @ self.params[f"W{l}"] + self.params[f"b{l}"])
        a = self.h[self.L - 1] @ self.params[f"W{self.L}"] + self.params[f"b{self.L}"]
        if self.problem == "regression":
            return a
        if self.problem == "binary":
            return 1 / (1 + np.exp(-a))
        a = a - a.max(axis=1).reshape(-1, 1)
        return np.exp(a) / np.exp(a).sum(axis=1).reshape(-1, 1)

    def loss(self, X, t):
        f = {"regression": squared_error, "binary": binary_cross_entropy, "classes": cross_entropy}
        return f[self.problem](self.forward(X), t)

    def gradients(self, X, t):
        delta = {self.L: (self.forward(X) - t) / len(X)}
        for l in range(self.L - 1, 0, -1):
            delta[l] = np.dot(delta[l + 1], self.params[f"W{l + 1}"].T) * self.unsquash(self.h[l])
        g = {}
        for l in range(1, self.L + 1):
            g[f"W{l}"] = np.dot(self.h[l - 1].T, delta[l])
            g[f"b{l}"] = delta[l].sum(0)
        return g

    def predict(self, X):
        y = self.forward(X)
        if self.problem == "classes":
            return y.argmax(1)
        if self.problem == "binary":
            return np.array(y > 0.5, dtype=int)
        return y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        n = len(X)
        for _ in range(epochs):
            index = self.rng.permutation(n)
            for part in np.split(index, range(batch_size, n, batch_size)):
                g = self.gradients(X[part], t[part])
                for name in self.params:
                    self.params[name] = self.params[name] - lr * g[name]
            losses.append(self.loss(X, t))
        return losses
