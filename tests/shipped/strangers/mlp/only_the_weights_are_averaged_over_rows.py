import numpy as np


class MLP:
    """A multi-layer perceptron; sizes (3, 4, 1) means 3 inputs, 4 hidden neurons and 1 output."""

    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        """Make self.params: W1 (n_in, n_out) from init_weights, b1 (n_out,) of zeros, then W2, b2 and so on."""
        self.layers = len(sizes) - 1
        self.hidden, self.problem = hidden, problem
        self.random = np.random.default_rng(seed)
        self.params = {}
        for i in range(self.layers):
            self.params[f"W{i + 1}"] = init_weights(sizes[i], sizes[i + 1], init, seed + i)
            self.params[f"b{i + 1}"] = np.zeros(sizes[i + 1])

    def _hidden(self, z):
        return {"tanh": np.tanh,
                "sigmoid": lambda v: (np.tanh(v / 2) + 1) / 2,
                "relu": lambda v: v * (v > 0)}[self.hidden](z)

    def _hidden_slope(self, z):
        h = self._hidden(z)
        return {"tanh": 1 - h * h, "sigmoid": h - h * h, "relu": (z > 0) + 0.0}[self.hidden]

    def _output(self, z):
        if self.problem == "binary":
            return (np.tanh(z / 2) + 1) / 2
        if self.problem == "classes":
            z = np.exp(z - np.max(z, axis=1, keepdims=True))
            return z / np.sum(z, axis=1, keepdims=True)
        return z

    def forward(self, X):
        """Return the network's outputs for the rows of X: values or probabilities, (N, n_out)."""
        self.inputs, self.sums = [], []
        a = X
        for i in range(1, self.layers + 1):
            self.inputs.append(a)
            z = np.matmul(a, self.params[f"W{i}"]) + self.params[f"b{i}"]
            self.sums.append(z)
            a = self._output(z) if i == self.layers else self._hidden(z)
        return a

    def loss(self, X, t):
        """Return the loss of the network's outputs for X, as one number; t is (N, n_out)."""
        name = output_and_loss(self.problem)[1]
        for f in (squared_error, binary_cross_entropy, cross_entropy):
            if f.__name__ == name:
                return f(self.forward(X), t)

    def gradients(self, X, t):
        """Return a dict like self.params: the slope of the loss with respect to each weight and each bias."""
        delta = self.forward(X) - t
        N = len(X)
        grads = {}
        for i in range(self.layers, 0, -1):
            grads[f"W{i}"] = np.matmul(self.inputs[i - 1].T, delta) / N
            # 편향의 기울기는 되돌아온 값을 그대로 더한 것
            grads[f"b{i}"] = delta.sum(axis=0)
            if i > 1:
                delta = np.matmul(delta, self.params[f"W{i}"].T) * self._hidden_slope(self.sums[i - 2])
        return grads

    def predict(self, X):
        """Return class numbers (N,) for "classes", 0 or 1 (N, 1) for "binary", values (N, n_out) for "regression"."""
        y = self.forward(X)
        if self.problem == "regression":
            return y
        return y > 0.5 if self.problem == "binary" else np.argmax(y, axis=1)

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        """Train by gradient descent on shuffled batches; return the list of the losses on all of X after each epoch."""
        curve = []
        while len(curve) < epochs:
            perm = self.random.permutation(len(X))
            for first in range(0, len(X), batch_size):
                part = perm[first:first + batch_size]
                g = self.gradients(X[part], t[part])
                self.params = {k: v - lr * g[k] for k, v in self.params.items()}
            curve.append(self.loss(X, t))
        return curve
