import numpy as np


class MLP:
    """A multi-layer perceptron; sizes (3, 4, 1) means 3 inputs, 4 hidden neurons and 1 output."""

    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        """Make self.params: W1 (n_in, n_out) from init_weights, b1 (n_out,) of zeros, then W2, b2 and so on."""
        self.sizes = list(sizes)
        self.hidden = hidden
        self.problem = problem
        self.rng = np.random.default_rng(seed)
        self.params = {}
        n = 1
        while n < len(self.sizes):
            self.params["W" + str(n)] = init_weights(self.sizes[n - 1], self.sizes[n], init, seed * 1000 + n)
            self.params["b" + str(n)] = np.zeros(self.sizes[n])
            n += 1

    @staticmethod
    def logistic(z):
        pos = z >= 0
        e = np.exp(-np.abs(z))
        return np.where(pos, 1 / (1 + e), e / (1 + e))

    def activate(self, z):
        if self.hidden == "tanh":
            return np.tanh(z)
        if self.hidden == "relu":
            return np.maximum(0, z)
        return self.logistic(z)

    def slope(self, h):
        if self.hidden == "tanh":
            return 1 - h ** 2
        if self.hidden == "relu":
            return (h > 0).astype(float)
        return h * (1 - h)

    def hidden_outputs(self, X):
        hs = [X]
        for n in range(1, len(self.sizes) - 1):
            hs.append(self.activate(hs[-1].dot(self.params["W" + str(n)]) + self.params["b" + str(n)]))
        return hs

    def forward(self, X):
        """Return the network's outputs for the rows of X: values or probabilities, (N, n_out)."""
        last = str(len(self.sizes) - 1)
        z = self.hidden_outputs(X)[-1].dot(self.params["W" + last]) + self.params["b" + last]
        if self.problem == "regression":
            return z
        if self.problem == "binary":
            return self.logistic(z)
        e = np.exp(z - z.max(axis=1)[:, None])
        return e / e.sum(axis=1)[:, None]

    def loss(self, X, t):
        """Return the loss of the network's outputs for X, as one number; t is (N, n_out)."""
        y = self.forward(X)
        if self.problem == "regression":
            return squared_error(y, t)
        # probabilities: cross entropy
        return cross_entropy(y, t)

    def gradients(self, X, t):
        """Return a dict like self.params: the slope of the loss with respect to each weight and each bias."""
        hs = self.hidden_outputs(X)
        d = (self.forward(X) - t) / len(t)
        grads = {}
        for n in reversed(range(1, len(self.sizes))):
            h = hs[n - 1]
            grads["W" + str(n)] = h.T.dot(d)
            grads["b" + str(n)] = d.sum(axis=0)
            if n > 1:
                d = d.dot(self.params["W" + str(n)].T) * self.slope(h)
        return grads

    def predict(self, X):
        """Return class numbers (N,) for "classes", 0 or 1 (N, 1) for "binary", values (N, n_out) for "regression"."""
        y = self.forward(X)
        if self.problem == "classes":
            return y.argmax(1)
        if self.problem == "binary":
            return 1 * (y > 0.5)
        return y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        """Train by gradient descent on shuffled batches; return the list of the losses on all of X after each epoch."""
        losses = []
        for epoch in range(epochs):
            idx = self.rng.permutation(X.shape[0])
            Xs, ts = X[idx], t[idx]
            for i in range(0, X.shape[0], batch_size):
                g = self.gradients(Xs[i:i + batch_size], ts[i:i + batch_size])
                for name in g:
                    self.params[name] -= lr * g[name]
            losses.append(self.loss(X, t))
        return losses
