import numpy as np


class MLP:
    """A multi-layer perceptron; sizes (3, 4, 1) means 3 inputs, 4 hidden neurons and 1 output."""

    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        """Make self.params: W1 (n_in, n_out) from init_weights, b1 (n_out,) of zeros, then W2, b2 and so on."""
        self.hidden, self.problem = hidden, problem
        self.rng = np.random.default_rng(seed)
        self.weights = [init_weights(sizes[i], sizes[i + 1], init, seed + i) for i in range(len(sizes) - 1)]
        self.biases = [np.zeros(n) for n in sizes[1:]]
        self.params = {}
        self.publish()

    def publish(self):
        # so that others can look at the numbers
        for i in range(len(self.weights)):
            self.params[f"W{i + 1}"] = self.weights[i].copy()
            self.params[f"b{i + 1}"] = self.biases[i].copy()

    def inner(self, z):
        if self.hidden == "relu":
            return np.maximum(z, 0)
        return np.tanh(z) if self.hidden == "tanh" else (1 + np.tanh(z / 2)) / 2

    def inner_slope(self, h):
        if self.hidden == "relu":
            return np.sign(h)
        return 1 - h * h if self.hidden == "tanh" else h * (1 - h)

    def steps(self, X):
        hs = [X]
        for W, b in zip(self.weights[:-1], self.biases[:-1]):
            hs.append(self.inner(hs[-1] @ W + b))
        z = hs[-1] @ self.weights[-1] + self.biases[-1]
        if self.problem == "classes":
            z = np.exp(z - z.max(axis=1, keepdims=True))
            z /= z.sum(axis=1, keepdims=True)
        elif self.problem == "binary":
            z = (1 + np.tanh(z / 2)) / 2
        return hs, z

    def forward(self, X):
        """Return the network's outputs for the rows of X: values or probabilities, (N, n_out)."""
        return self.steps(X)[1]

    def loss(self, X, t):
        """Return the loss of the network's outputs for X, as one number; t is (N, n_out)."""
        y = self.forward(X)
        if self.problem == "classes":
            return cross_entropy(y, t)
        return binary_cross_entropy(y, t) if self.problem == "binary" else squared_error(y, t)

    def gradients(self, X, t):
        """Return a dict like self.params: the slope of the loss with respect to each weight and each bias."""
        hs, y = self.steps(X)
        d = (y - t) / len(X)
        grads = {}
        for i in range(len(self.weights) - 1, -1, -1):
            grads[f"W{i + 1}"] = hs[i].T @ d
            grads[f"b{i + 1}"] = d.sum(axis=0)
            d = d @ self.weights[i].T
            if i:
                d = d * self.inner_slope(hs[i])
        return grads

    def predict(self, X):
        """Return class numbers (N,) for "classes", 0 or 1 (N, 1) for "binary", values (N, n_out) for "regression"."""
        y = self.forward(X)
        if self.problem == "classes":
            return y.argmax(axis=1)
        return (y > 0.5).astype(int) if self.problem == "binary" else y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        """Train by gradient descent on shuffled batches; return the list of the losses on all of X after each epoch."""
        losses = []
        for _ in range(epochs):
            order = self.rng.permutation(len(X))
            for s in range(0, len(X), batch_size):
                pick = order[s:s + batch_size]
                g = self.gradients(X[pick], t[pick])
                for i in range(len(self.weights)):
                    self.weights[i] = self.weights[i] - lr * g[f"W{i + 1}"]
                    self.biases[i] = self.biases[i] - lr * g[f"b{i + 1}"]
            losses.append(self.loss(X, t))
        self.publish()
        return losses
