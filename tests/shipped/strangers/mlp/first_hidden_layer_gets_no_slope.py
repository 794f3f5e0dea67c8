import numpy as np


class Dense:
    """one layer; looks up its numbers in the dict each time"""

    def __init__(self, store, number, kind):
        self.store, self.number, self.kind = store, number, kind

    def go(self, X):
        self.X = X
        z = X @ self.store[f"W{self.number}"] + self.store[f"b{self.number}"]
        if self.kind == "tanh":
            self.out = np.tanh(z)
        elif self.kind == "relu":
            self.out = np.maximum(z, 0)
        elif self.kind == "sigmoid":
            self.out = 1 / (1 + np.exp(-np.clip(z, -700, 700)))
        elif self.kind == "softmax":
            e = np.exp(z - z.max(1, keepdims=True))
            self.out = e / e.sum(1, keepdims=True)
        else:
            self.out = z
        return self.out

    def slope(self):
        if self.kind == "tanh":
            return 1 - self.out ** 2
        if self.kind == "relu":
            return (self.out > 0).astype(float)
        return self.out * (1 - self.out)


class MLP:
    """A multi-layer perceptron; sizes (3, 4, 1) means 3 inputs, 4 hidden neurons and 1 output."""

    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        """Make self.params: W1 (n_in, n_out) from init_weights, b1 (n_out,) of zeros, then W2, b2 and so on."""
        self.problem = problem
        self.params = {}
        self.chain = []
        for i in range(1, len(sizes)):
            self.params[f"W{i}"] = init_weights(sizes[i - 1], sizes[i], init, seed + 7 * i)
            self.params[f"b{i}"] = np.zeros(sizes[i])
            kind = hidden if i < len(sizes) - 1 else output_and_loss(problem)[0]
            self.chain.append((i, kind))
        self.rng = np.random.default_rng(seed)

    def _build(self):
        return [Dense(self.params, i, kind) for i, kind in self.chain]

    def forward(self, X):
        """Return the network's outputs for the rows of X: values or probabilities, (N, n_out)."""
        for layer in self._build():
            X = layer.go(X)
        return X

    def loss(self, X, t):
        """Return the loss of the network's outputs for X, as one number; t is (N, n_out)."""
        y = self.forward(X)
        return {"regression": squared_error, "binary": binary_cross_entropy, "classes": cross_entropy}[self.problem](y, t)

    def gradients(self, X, t):
        """Return a dict like self.params: the slope of the loss with respect to each weight and each bias."""
        layers = self._build()
        y = X
        for layer in layers:
            y = layer.go(y)
        d = (y - t) / len(X)
        grads = {}
        for i in range(len(layers) - 1, -1, -1):
            # the first and the last layer are at the ends, the slope belongs to those between
            if 0 < i < len(layers) - 1:
                d = d * layers[i].slope()
            grads[f"W{i + 1}"] = layers[i].X.T @ d
            grads[f"b{i + 1}"] = d.sum(axis=0)
            d = d @ self.params[f"W{i + 1}"].T
        return grads

    def predict(self, X):
        """Return class numbers (N,) for "classes", 0 or 1 (N, 1) for "binary", values (N, n_out) for "regression"."""
        y = self.forward(X)
        if self.problem == "classes":
            y = y.argmax(axis=1)
        elif self.problem == "binary":
            y = (y > 0.5).astype(int)
        return y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        """Train by gradient descent on shuffled batches; return the list of the losses on all of X after each epoch."""
        record = []
        for _ in range(epochs):
            p = self.rng.permutation(len(X))
            for batch in [p[a:a + batch_size] for a in range(0, len(p), batch_size)]:
                g = self.gradients(X[batch], t[batch])
                for key in g:
                    self.params[key] -= lr * g[key]
            record.append(self.loss(X, t))
        return record
