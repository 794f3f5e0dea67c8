import numpy as np

SLOPES = {"tanh": lambda h: 1 - np.square(h), "sigmoid": lambda h: h * (1 - h), "relu": lambda h: np.heaviside(h, 0)}


def squeeze(name, z):
    """tanh, sigmoid, relu, softmax, identity"""
    if name == "tanh":
        z = np.tanh(z)
    elif name == "sigmoid":
        z = 1 / (1 + np.exp(-np.clip(z, -500, 500)))
    elif name == "relu":
        z = np.maximum(z, 0)
    elif name == "softmax":
        z = np.exp(z - np.max(z, axis=1, keepdims=True))
        z = z / np.sum(z, axis=1, keepdims=True)
    return z


class MLP:
    """A multi-layer perceptron; sizes (3, 4, 1) means 3 inputs, 4 hidden neurons and 1 output."""

    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        """Make self.params: W1 (n_in, n_out) from init_weights, b1 (n_out,) of zeros, then W2, b2 and so on."""
        self.hidden = hidden
        self.problem = problem
        self.output, self.loss_name = output_and_loss(problem)
        self.n_layers = len(sizes) - 1
        self.shuffle = np.random.default_rng(seed)
        self.params = {}
        for number, (rows, columns) in enumerate(zip(sizes, sizes[1:])):
            self.params[f"W{number + 1}"] = init_weights(rows, columns, init, 50 * seed + number)
            self.params[f"b{number + 1}"] = np.zeros(columns)

    def everything(self, X):
        p = self.params
        values = {0: X}
        for i in range(1, self.n_layers + 1):
            name = self.hidden if i != self.n_layers else self.output
            values[i] = squeeze(name, values[i - 1] @ p[f"W{i}"] + p[f"b{i}"])
        return values

    def forward(self, X):
        """Return the network's outputs for the rows of X: values or probabilities, (N, n_out)."""
        return self.everything(X)[self.n_layers]

    def loss(self, X, t):
        """Return the loss of the network's outputs for X, as one number; t is (N, n_out)."""
        losses = {"squared_error": squared_error, "binary_cross_entropy": binary_cross_entropy, "cross_entropy": cross_entropy}
        return losses[self.loss_name](self.forward(X), t)

    def gradients(self, X, t):
        """Return a dict like self.params: the slope of the loss with respect to each weight and each bias."""
        v = self.everything(X)
        dz = {self.n_layers: (v[self.n_layers] - t) / len(X)}
        for i in range(self.n_layers - 1, 0, -1):
            dz[i] = (dz[i + 1] @ self.params[f"W{i + 1}"].T) * SLOPES[self.hidden](v[i])
        grads = {f"W{i}": v[i - 1].T @ dz[i] for i in dz}
        grads.update({f"b{i}": dz[i].sum(axis=0) for i in dz})
        return grads

    def predict(self, X):
        """Return class numbers (N,) for "classes", 0 or 1 (N, 1) for "binary", values (N, n_out) for "regression"."""
        y = self.forward(X)
        if self.problem == "regression":
            return y
        if self.problem == "classes":
            return np.argmax(y, axis=1)
        return np.where(y > 0.5, 1, 0)

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        """Train by gradient descent on shuffled batches; return the list of the losses on all of X after each epoch."""
        losses = []
        for _ in range(epochs):
            mixed = self.shuffle.permutation(len(X))
            for start in range(0, len(X), batch_size):
                rows = mixed[start:start + batch_size]
                slopes = self.gradients(X[rows], t[rows])
                # W <- W - lr * dL/dW
                for i in range(1, self.n_layers + 1):
                    self.params[f"W{i}"] = self.params[f"W{i}"] - lr * slopes[f"W{i}"]
            losses.append(self.loss(X, t))
        return losses
