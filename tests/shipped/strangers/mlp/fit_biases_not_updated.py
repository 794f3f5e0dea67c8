import numpy as np
# slip: a step changes every W, but no b

class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        self.n_layers = len(sizes) - 1
        self.hidden = hidden
        self.problem = problem
        self.rng = np.random.default_rng(seed)
        self.params = {}
        for n in range(1, self.n_layers + 1):
            self.params["W" + str(n)] = init_weights(sizes[n - 1], sizes[n], init, seed + n)
            self.params["b" + str(n)] = np.zeros(sizes[n])

    def forward(self, X):
        self.x_in = {1: X}
        for n in range(1, self.n_layers):
            z = self.x_in[n] @ self.params["W" + str(n)] + self.params["b" + str(n)]
            if self.hidden == "relu":
                self.x_in[n + 1] = np.maximum(0, z)
            elif self.hidden == "sigmoid":
                self.x_in[n + 1] = 1 / (1 + np.exp(-np.clip(z, -500, 500)))
            else:
                self.x_in[n + 1] = np.tanh(z)
        n = self.n_layers
        z = self.x_in[n] @ self.params["W" + str(n)] + self.params["b" + str(n)]
        if self.problem == "classes":
            z = z - z.max(axis=1, keepdims=True)
            return np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
        if self.problem == "binary":
            return 1 / (1 + np.exp(-np.clip(z, -500, 500)))
        return z

    def loss(self, X, t):
        y = self.forward(X)
        if self.problem == "classes":
            return cross_entropy(y, t)
        if self.problem == "binary":
            return binary_cross_entropy(y, t)
        return squared_error(y, t)

    def gradients(self, X, t):
        y = self.forward(X)
        dz = (y - t) / X.shape[0]
        grads = {}
        for n in range(self.n_layers, 0, -1):
            h = self.x_in[n]
            grads["W" + str(n)] = h.T @ dz
            grads["b" + str(n)] = dz.sum(axis=0)
            dh = dz @ self.params["W" + str(n)].T
            if self.hidden == "relu":
                dz = dh * (h > 0)
            elif self.hidden == "sigmoid":
                dz = dh * h * (1 - h)
            else:
                dz = dh * (1 - h ** 2)
        return grads

    def predict(self, X):
        y = self.forward(X)
        if self.problem == "classes":
            return y.argmax(axis=1)
        if self.problem == "binary":
            return (y > 0.5).astype(int)
        return y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for epoch in range(epochs):
            order = self.rng.permutation(len(X))
            for i in range(0, len(X), batch_size):
                rows = order[i:i + batch_size]
                grads = self.gradients(X[rows], t[rows])
                for n in range(1, self.n_layers + 1):
                    self.params["W" + str(n)] = self.params["W" + str(n)] - lr * grads["W" + str(n)]
            losses.append(self.loss(X, t))
        return losses
