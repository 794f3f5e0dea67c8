import numpy as np


def _sig(a):
    return np.exp(-np.logaddexp(0, -a))


class MLP:
    """A multi-layer perceptron; sizes (3, 4, 1) means 3 inputs, 4 hidden neurons and 1 output."""

    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        """Make self.params: W1 (n_in, n_out) from init_weights, b1 (n_out,) of zeros, then W2, b2 and so on."""
        self.f = {"tanh": np.tanh, "sigmoid": _sig, "relu": lambda a: np.maximum(a, 0)}[hidden]
        self.df = {"tanh": lambda h: 1 - h * h, "sigmoid": lambda h: h * (1 - h), "relu": lambda h: 1.0 * (h > 0)}[hidden]
        self.problem = problem
        self.names = [(f"W{i}", f"b{i}") for i in range(1, len(sizes))]
        self.params = {}
        for (W, b), n, m in zip(self.names, sizes, sizes[1:]):
            self.params[W] = init_weights(n, m, init, seed + n + 3 * len(self.params))
            self.params[b] = np.zeros(m)
        self.rng = np.random.default_rng(seed)

    def forward(self, X):
        """Return the network's outputs for the rows of X: values or probabilities, (N, n_out)."""
        self.h = [X]
        for W, b in self.names[:-1]:
            self.h.append(self.f(self.h[-1] @ self.params[W] + self.params[b]))
        W, b = self.names[-1]
        z = self.h[-1] @ self.params[W] + self.params[b]
        if self.problem == "binary":
            return _sig(z)
        if self.problem == "classes":
            e = np.exp(z - z.max(axis=1, keepdims=True))
            return e / e.sum(axis=1, keepdims=True)
        return z

    def loss(self, X, t):
        """Return the loss of the network's outputs for X, as one number; t is (N, n_out)."""
        which = {"binary": binary_cross_entropy, "classes": cross_entropy}.get(self.problem, squared_error)
        return which(self.forward(X), t)

    def gradients(self, X, t):
        """Return a dict like self.params: the slope of the loss with respect to each weight and each bias."""
        d = (self.forward(X) - t) / len(X)
        g = {}
        for (W, b), h in zip(self.names[::-1], self.h[::-1]):
            g[W] = h.T @ d
            g[b] = d.sum(axis=0)
            d = (d @ self.params[W].T) * self.df(h)
        return g

    def predict(self, X):
        """Return class numbers (N,) for "classes", 0 or 1 (N, 1) for "binary", values (N, n_out) for "regression"."""
        y = self.forward(X)
        return {"classes": lambda: y.argmax(1), "binary": lambda: (y > 0.5).astype(int), "regression": lambda: y}[self.problem]()

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        """Train by gradient descent on shuffled batches; return the list of the losses on all of X after each epoch."""
        losses = []
        for _ in range(epochs):
            # X와 t를 둘 다 섞는다
            X_mixed = self.rng.permutation(X)
            t_mixed = self.rng.permutation(t)
            for a in range(0, len(X), batch_size):
                g = self.gradients(X_mixed[a:a + batch_size], t_mixed[a:a + batch_size])
                for k in self.params:
                    self.params[k] = self.params[k] - lr * g[k]
            losses.append(self.loss(X, t))
        return losses
