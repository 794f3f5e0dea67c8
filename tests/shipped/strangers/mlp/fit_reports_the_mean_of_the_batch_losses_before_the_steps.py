import numpy as np


class MLP:
    """A multi-layer perceptron; sizes (3, 4, 1) means 3 inputs, 4 hidden neurons and 1 output."""

    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        """Make self.params: W1 (n_in, n_out) from init_weights, b1 (n_out,) of zeros, then W2, b2 and so on."""
        self.hidden = hidden
        self.problem = problem
        self.seed = seed
        self.last = len(sizes) - 1
        self.params = {}
        for layer in range(1, self.last + 1):
            self.params[f"W{layer}"] = init_weights(sizes[layer - 1], sizes[layer], init, seed + layer * 11)
            self.params[f"b{layer}"] = np.zeros(sizes[layer])
        self.dice = np.random.default_rng(seed)

    def squash(self, z):
        if self.hidden == "tanh":
            return np.tanh(z)
        if self.hidden == "sigmoid":
            return self.sigmoid(z)
        return np.where(z > 0, z, 0)

    def sigmoid(self, z):
        z = np.clip(z, -40, 40)
        return 1 / (1 + np.exp(-z))

    def finish(self, z):
        if self.problem == "regression":
            return z
        elif self.problem == "binary":
            return self.sigmoid(z)
        biggest = z.max(axis=1, keepdims=True)
        e = np.exp(z - biggest)
        return e / e.sum(axis=1, keepdims=True)

    def forward(self, X):
        """Return the network's outputs for the rows of X: values or probabilities, (N, n_out)."""
        values = X
        for layer in range(1, self.last):
            values = self.squash(values @ self.params[f"W{layer}"] + self.params[f"b{layer}"])
        return self.finish(values @ self.params[f"W{self.last}"] + self.params[f"b{self.last}"])

    def loss(self, X, t):
        """Return the loss of the network's outputs for X, as one number; t is (N, n_out)."""
        if self.problem == "regression":
            return squared_error(self.forward(X), t)
        elif self.problem == "binary":
            return binary_cross_entropy(self.forward(X), t)
        else:
            return cross_entropy(self.forward(X), t)

    def gradients(self, X, t):
        """Return a dict like self.params: the slope of the loss with respect to each weight and each bias."""
        def back(layer, values):
            # returns what comes back to these values, and fills in grads
            W, b = self.params[f"W{layer}"], self.params[f"b{layer}"]
            z = values @ W + b
            if layer == self.last:
                dz = (self.finish(z) - t) / len(X)
            else:
                h = self.squash(z)
                dh = back(layer + 1, h)
                if self.hidden == "tanh":
                    dz = dh * (1 - h ** 2)
                elif self.hidden == "sigmoid":
                    dz = dh * h * (1 - h)
                else:
                    dz = np.where(z > 0, dh, 0)
            grads[f"W{layer}"] = values.T @ dz
            grads[f"b{layer}"] = dz.sum(axis=0)
            return dz @ W.T

        grads = {}
        back(1, X)
        return grads

    def predict(self, X):
        """Return class numbers (N,) for "classes", 0 or 1 (N, 1) for "binary", values (N, n_out) for "regression"."""
        y = self.forward(X)
        if self.problem == "regression":
            return y
        elif self.problem == "binary":
            return (y > 0.5).astype(int)
        return np.argmax(y, axis=1)

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        """Train by gradient descent on shuffled batches; return the list of the losses on all of X after each epoch."""
        losses = []
        for epoch in range(epochs):
            order = self.dice.permutation(len(X))
            batch_losses = []
            for start in range(0, len(order), batch_size):
                Xb = X[order[start:start + batch_size]]
                tb = t[order[start:start + batch_size]]
                batch_losses.append(self.loss(Xb, tb))
                for name, slope in self.gradients(Xb, tb).items():
                    self.params[name] = self.params[name] - lr * slope
            # all batches together are all of X
            losses.append(sum(batch_losses) / len(batch_losses))
        return losses
