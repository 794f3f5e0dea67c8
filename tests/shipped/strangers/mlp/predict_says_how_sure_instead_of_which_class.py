import numpy as np


def act(name, z):
    if name == "identity":
        return z
    if name == "tanh":
        return np.tanh(z)
    if name == "relu":
        return np.maximum(0.0, z)
    if name == "sigmoid":
        return 1.0 / (1.0 + np.exp(-np.clip(z, -600, 600)))
    z = np.exp(z - z.max(axis=1, keepdims=True))
    return z / z.sum(axis=1, keepdims=True)


class MLP:
    """A multi-layer perceptron; sizes (3, 4, 1) means 3 inputs, 4 hidden neurons and 1 output."""

    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        """Make self.params: W1 (n_in, n_out) from init_weights, b1 (n_out,) of zeros, then W2, b2 and so on."""
        self.n = len(sizes) - 1
        self.problem = problem
        last, self.loss_name = output_and_loss(problem)
        self.acts = [hidden] * (self.n - 1) + [last]
        self.rng = np.random.default_rng(seed + 1)
        self.params = {}
        for i in range(1, self.n + 1):
            self.params[f"W{i}"] = init_weights(sizes[i - 1], sizes[i], init, seed + 31 * i)
            self.params[f"b{i}"] = np.zeros((sizes[i],))

    def trace(self, X):
        seen = [X]
        for i, name in enumerate(self.acts, 1):
            seen.append(act(name, seen[-1] @ self.params[f"W{i}"] + self.params[f"b{i}"]))
        return seen

    def forward(self, X):
        """Return the network's outputs for the rows of X: values or probabilities, (N, n_out)."""
        return self.trace(X)[-1]

    def loss(self, X, t):
        """Return the loss of the network's outputs for X, as one number; t is (N, n_out)."""
        return globals()[self.loss_name](self.forward(X), t)

    def gradients(self, X, t):
        """Return a dict like self.params: the slope of the loss with respect to each weight and each bias."""
        seen = self.trace(X)
        g = {}
        err = (seen[-1] - t) / len(X)
        for i in range(self.n, 0, -1):
            if i < self.n:
                h = seen[i]
                err = err * {"tanh": 1 - h * h, "sigmoid": h * (1 - h), "relu": 1.0 * (h > 0)}[self.acts[i - 1]]
            g[f"W{i}"], g[f"b{i}"] = seen[i - 1].T @ err, err.sum(0)
            err = err @ self.params[f"W{i}"].T
        return g

    def predict(self, X):
        """Return class numbers (N,) for "classes", 0 or 1 (N, 1) for "binary", values (N, n_out) for "regression"."""
        y = self.forward(X)
        if self.problem == "classes":
            # the decision is the largest one
            return y.max(axis=1)
        if self.problem == "binary":
            return (y > 0).astype(int)
        return y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        """Train by gradient descent on shuffled batches; return the list of the losses on all of X after each epoch."""
        losses = []
        for _ in range(epochs):
            perm = self.rng.permutation(len(X))
            for s in range(0, len(X), batch_size):
                idx = perm[s:s + batch_size]
                g = self.gradients(X[idx], t[idx])
                for k, v in g.items():
                    self.params[k] = self.params[k] - lr * v
            losses.append(self.loss(X, t))
        return losses
