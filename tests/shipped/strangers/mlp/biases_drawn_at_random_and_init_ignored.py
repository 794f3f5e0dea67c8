import numpy as np


def sig(z):
    return 0.5 * (1 + np.tanh(z / 2))


def soft(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


class MLP:
    """A multi-layer perceptron; sizes (3, 4, 1) means 3 inputs, 4 hidden neurons and 1 output."""

    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        """Make self.params: W1 (n_in, n_out) from init_weights, b1 (n_out,) of zeros, then W2, b2 and so on."""
        self.hidden = hidden
        self.problem = problem
        self.depth = len(sizes) - 1
        self.rng = np.random.default_rng(seed)
        method = "he" if hidden == "relu" else "xavier"   # what fits the activation
        self.params = {}
        for k in range(1, self.depth + 1):
            self.params["W%d" % k] = init_weights(sizes[k - 1], sizes[k], method, seed + k)
            self.params["b%d" % k] = init_weights(1, sizes[k], "random", seed + 100 + k)[0]

    def _act(self, z):
        if self.hidden == "relu":
            return np.maximum(z, 0)
        return np.tanh(z) if self.hidden == "tanh" else sig(z)

    def _slope(self, h):
        if self.hidden == "relu":
            return (h > 0) * 1.0
        return 1 - h ** 2 if self.hidden == "tanh" else h * (1 - h)

    def _all(self, X):
        layers = [X]
        for k in range(1, self.depth + 1):
            z = layers[-1] @ self.params["W%d" % k] + self.params["b%d" % k]
            if k < self.depth:
                layers.append(self._act(z))
        if self.problem == "binary":
            z = sig(z)
        elif self.problem == "classes":
            z = soft(z)
        return layers, z

    def forward(self, X):
        """Return the network's outputs for the rows of X: values or probabilities, (N, n_out)."""
        return self._all(X)[1]

    def loss(self, X, t):
        """Return the loss of the network's outputs for X, as one number; t is (N, n_out)."""
        f = {"regression": squared_error, "binary": binary_cross_entropy, "classes": cross_entropy}
        return f[self.problem](self.forward(X), t)

    def gradients(self, X, t):
        """Return a dict like self.params: the slope of the loss with respect to each weight and each bias."""
        layers, y = self._all(X)
        d = (y - t) / len(X)
        g = {}
        for k in range(self.depth, 0, -1):
            g["W%d" % k] = layers[k - 1].T @ d
            g["b%d" % k] = d.sum(axis=0)
            if k > 1:
                d = d @ self.params["W%d" % k].T * self._slope(layers[k - 1])
        return g

    def predict(self, X):
        """Return class numbers (N,) for "classes", 0 or 1 (N, 1) for "binary", values (N, n_out) for "regression"."""
        y = self.forward(X)
        if self.problem == "classes":
            return y.argmax(axis=1)
        return (y > 0.5).astype(int) if self.problem == "binary" else y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        """Train by gradient descent on shuffled batches; return the list of the losses on all of X after each epoch."""
        out = []
        for _ in range(epochs):
            p = self.rng.permutation(len(X))
            for s in range(0, len(X), batch_size):
                i = p[s:s + batch_size]
                for name, g in self.gradients(X[i], t[i]).items():
                    self.params[name] = self.params[name] - lr * g
            out.append(self.loss(X, t))
        return out
