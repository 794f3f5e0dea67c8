import numpy as np
# slip: the biases are (1, n_out) instead of (n_out,), and so are their gradients

class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        self.n_layers = len(sizes) - 1
        self.hidden = hidden
        self.problem = problem
        self.rng = np.random.default_rng(seed)
        self.params = {}
        for i in range(1, self.n_layers + 1):
            self.params["W" + str(i)] = init_weights(sizes[i - 1], sizes[i], init, seed + i)
            self.params["b" + str(i)] = np.zeros((1, sizes[i]))

    def activate(self, z):
        if self.hidden == "tanh":
            return np.tanh(z)
        if self.hidden == "sigmoid":
            return 1 / (1 + np.exp(-np.clip(z, -500, 500)))
        return np.maximum(0, z)

    def slope(self, h):
        if self.hidden == "tanh":
            return 1 - h ** 2
        if self.hidden == "sigmoid":
            return h * (1 - h)
        return (h > 0).astype(float)

    def forward(self, X):
        self.h = [X]
        for i in range(1, self.n_layers + 1):
            z = self.h[-1] @ self.params["W" + str(i)] + self.params["b" + str(i)]
            if i < self.n_layers:
                self.h.append(self.activate(z))
        if self.problem == "regression":
            return z
        if self.problem == "binary":
            return 1 / (1 + np.exp(-np.clip(z, -500, 500)))
        e = np.exp(z - z.max(axis=1, keepdims=True))
        return e / e.sum(axis=1, keepdims=True)

    def loss(self, X, t):
        y = self.forward(X)
        if self.problem == "regression":
            return squared_error(y, t)
        if self.problem == "binary":
            return binary_cross_entropy(y, t)
        return cross_entropy(y, t)

    def gradients(self, X, t):
        y = self.forward(X)
        grads = {}
        d = (y - t) / len(X)
        for i in range(self.n_layers, 0, -1):
            grads["W" + str(i)] = self.h[i - 1].T @ d
            grads["b" + str(i)] = np.sum(d, axis=0, keepdims=True)
            if i > 1:
                d = (d @ self.params["W" + str(i)].T) * self.slope(self.h[i - 1])
        return grads

    def predict(self, X):
        y = self.forward(X)
        if self.problem == "classes":
            return np.argmax(y, axis=1)
        if self.problem == "binary":
            return (y > 0.5).astype(int)
        return y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for epoch in range(epochs):
            order = self.rng.permutation(len(X))
            for start in range(0, len(X), batch_size):
                rows = order[start:start + batch_size]
                g = self.gradients(X[rows], t[rows])
                for name in self.params:
                    self.params[name] = self.params[name] - lr * g[name]
            losses.append(self.loss(X, t))
        return losses
