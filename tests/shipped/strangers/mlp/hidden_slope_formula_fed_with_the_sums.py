import numpy as np


def sigmoid(x):
    return np.where(x >= 0, 1 / (1 + np.exp(-np.abs(x))), np.exp(-np.abs(x)) / (1 + np.exp(-np.abs(x))))


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


def slope(kind, v):
    if kind == "tanh":
        return 1 - v ** 2
    elif kind == "sigmoid":
        return v * (1 - v)
    return np.where(v > 0, 1, 0)


class MLP:
    """A multi-layer perceptron; sizes (3, 4, 1) means 3 inputs, 4 hidden neurons and 1 output."""

    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        """Make self.params: W1 (n_in, n_out) from init_weights, b1 (n_out,) of zeros, then W2, b2 and so on."""
        self.hidden = hidden
        self.problem = problem
        self.count = len(sizes) - 1
        self.gen = np.random.default_rng(seed)
        self.params = {}
        for layer in range(1, len(sizes)):
            W = init_weights(sizes[layer - 1], sizes[layer], init, [seed, layer])
            self.params["W" + str(layer)] = W
            self.params["b" + str(layer)] = np.zeros(W.shape[1])

    def sums_and_values(self, X):
        sums, values = [None], [X]
        for layer in range(1, self.count + 1):
            u = values[-1] @ self.params["W" + str(layer)] + self.params["b" + str(layer)]
            sums.append(u)
            if layer == self.count:
                kind = output_and_loss(self.problem)[0]
            else:
                kind = self.hidden
            if kind == "tanh":
                u = np.tanh(u)
            elif kind == "sigmoid":
                u = sigmoid(u)
            elif kind == "relu":
                u = np.maximum(u, 0)
            elif kind == "softmax":
                u = softmax(u)
            values.append(u)
        return sums, values

    def forward(self, X):
        """Return the network's outputs for the rows of X: values or probabilities, (N, n_out)."""
        return self.sums_and_values(X)[1][-1]

    def loss(self, X, t):
        """Return the loss of the network's outputs for X, as one number; t is (N, n_out)."""
        y = self.forward(X)
        if self.problem == "classes":
            return cross_entropy(y, t)
        elif self.problem == "binary":
            return binary_cross_entropy(y, t)
        return squared_error(y, t)

    def gradients(self, X, t):
        """Return a dict like self.params: the slope of the loss with respect to each weight and each bias."""
        sums, values = self.sums_and_values(X)
        dsum = (values[-1] - t) / len(X)
        grads = {}
        layer = self.count
        while True:
            grads["W" + str(layer)] = values[layer - 1].T @ dsum
            grads["b" + str(layer)] = dsum.sum(axis=0)
            if layer == 1:
                return grads
            dh = dsum @ self.params["W" + str(layer)].T
            layer -= 1
            dsum = dh * slope(self.hidden, sums[layer])   # the slope at the sum

    def predict(self, X):
        """Return class numbers (N,) for "classes", 0 or 1 (N, 1) for "binary", values (N, n_out) for "regression"."""
        y = self.forward(X)
        if self.problem == "classes":
            return np.array([int(np.argmax(row)) for row in y])
        if self.problem == "binary":
            return np.array([[1 if p > 0.5 else 0 for p in row] for row in y])
        return y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        """Train by gradient descent on shuffled batches; return the list of the losses on all of X after each epoch."""
        losses = []
        for _ in range(epochs):
            order = np.arange(len(X))
            self.gen.shuffle(order)
            for k in range(0, len(order), batch_size):
                chosen = order[k:k + batch_size]
                grads = self.gradients(X[chosen], t[chosen])
                for name, value in grads.items():
                    self.params[name] = self.params[name] - lr * value
            losses.append(self.loss(X, t))
        return losses
