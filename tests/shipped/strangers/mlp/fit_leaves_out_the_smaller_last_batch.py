import numpy as np


class MLP:
    """A multi-layer perceptron; sizes (3, 4, 1) means 3 inputs, 4 hidden neurons and 1 output."""

    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        """Make self.params: W1 (n_in, n_out) from init_weights, b1 (n_out,) of zeros, then W2, b2 and so on."""
        self.params = {}
        self.depth = 0
        for n_in, n_out in zip(sizes[:-1], sizes[1:]):
            self.depth += 1
            self.params["W" + str(self.depth)] = init_weights(n_in, n_out, init, seed + self.depth)
            self.params["b" + str(self.depth)] = np.zeros(n_out)
        self.hidden = hidden
        self.problem = problem
        self.generator = np.random.default_rng(seed)

    def _sigmoid(self, s):
        return (1 + np.tanh(0.5 * s)) * 0.5

    def _remember(self, X):
        h = [X]
        for i in range(1, self.depth):
            s = h[-1] @ self.params["W" + str(i)] + self.params["b" + str(i)]
            if self.hidden == "tanh":
                h.append(np.tanh(s))
            elif self.hidden == "sigmoid":
                h.append(self._sigmoid(s))
            else:
                h.append(np.clip(s, 0, None))
        return h

    def forward(self, X):
        """Return the network's outputs for the rows of X: values or probabilities, (N, n_out)."""
        h = self._remember(X)[-1]
        s = h @ self.params["W" + str(self.depth)] + self.params["b" + str(self.depth)]
        if self.problem == "regression":
            return s
        if self.problem == "binary":
            return self._sigmoid(s)
        e = np.exp(s - np.max(s, axis=1).reshape(-1, 1))
        return e / np.sum(e, axis=1).reshape(-1, 1)

    def loss(self, X, t):
        """Return the loss of the network's outputs for X, as one number; t is (N, n_out)."""
        y = self.forward(X)
        if self.problem == "regression":
            return squared_error(y, t)
        if self.problem == "binary":
            return binary_cross_entropy(y, t)
        return cross_entropy(y, t)

    def gradients(self, X, t):
        """Return a dict like self.params: the slope of the loss with respect to each weight and each bias."""
        h = self._remember(X)
        back = (self.forward(X) - t) / X.shape[0]
        grads = {}
        for i in range(self.depth, 0, -1):
            x = h[i - 1]
            grads["W" + str(i)] = x.T @ back
            grads["b" + str(i)] = np.sum(back, axis=0)
            if i == 1:
                break
            back = back @ self.params["W" + str(i)].T
            if self.hidden == "tanh":
                back = back * (1 - x ** 2)
            elif self.hidden == "sigmoid":
                back = back * x * (1 - x)
            else:
                back = back * (x > 0)
        return grads

    def predict(self, X):
        """Return class numbers (N,) for "classes", 0 or 1 (N, 1) for "binary", values (N, n_out) for "regression"."""
        y = self.forward(X)
        if self.problem == "classes":
            return np.argmax(y, axis=1)
        return (y > 0.5) * 1 if self.problem == "binary" else y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        """Train by gradient descent on shuffled batches; return the list of the losses on all of X after each epoch."""
        n_batches = max(1, len(X) // batch_size)
        losses = []
        for epoch in range(epochs):
            shuffled = self.generator.permutation(len(X))
            for k in range(n_batches):
                rows = shuffled[k * batch_size:(k + 1) * batch_size]
                grads = self.gradients(X[rows], t[rows])
                for name in self.params:
                    self.params[name] = self.params[name] - lr * grads[name]
            losses.append(self.loss(X, t))
        return losses
