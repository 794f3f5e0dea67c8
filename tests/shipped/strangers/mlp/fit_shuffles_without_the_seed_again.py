import numpy as np
# slip: np.random.permutation does not know the network's seed, each training is another one

class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        self.hidden = hidden
        self.problem = problem
        self.seed = seed
        self.N = len(sizes) - 1
        self.params = {}
        for i in range(self.N):
            self.params["W{}".format(i + 1)] = init_weights(sizes[i], sizes[i + 1], init, seed + i)
            self.params["b{}".format(i + 1)] = np.zeros(sizes[i + 1])

    def forward(self, X):
        def sigmoid(z):
            return 1 / (1 + np.exp(-np.clip(z, -500, 500)))

        self.values = [X]
        for i in range(1, self.N + 1):
            z = self.values[i - 1] @ self.params["W{}".format(i)] + self.params["b{}".format(i)]
            if i < self.N:
                if self.hidden == "tanh":
                    self.values.append(np.tanh(z))
                elif self.hidden == "sigmoid":
                    self.values.append(sigmoid(z))
                else:
                    self.values.append(np.maximum(0, z))
        if self.problem == "regression":
            return z
        elif self.problem == "binary":
            return sigmoid(z)
        z = z - np.max(z, axis=1, keepdims=True)
        return np.exp(z) / np.sum(np.exp(z), axis=1, keepdims=True)

    def loss(self, X, t):
        y = self.forward(X)
        if self.problem == "regression":
            return squared_error(y, t)
        elif self.problem == "binary":
            return binary_cross_entropy(y, t)
        return cross_entropy(y, t)

    def gradients(self, X, t):
        back = (self.forward(X) - t) / X.shape[0]
        result = {}
        for i in range(self.N, 0, -1):
            v = self.values[i - 1]
            result["W{}".format(i)] = v.T @ back
            result["b{}".format(i)] = back.sum(axis=0)
            if i > 1:
                back = back @ self.params["W{}".format(i)].T
                if self.hidden == "tanh":
                    back = back * (1 - v ** 2)
                elif self.hidden == "sigmoid":
                    back = back * v * (1 - v)
                else:
                    back = back * (v > 0)
        return result

    def predict(self, X):
        y = self.forward(X)
        if self.problem == "regression":
            return y
        elif self.problem == "binary":
            return (y > 0.5).astype(int)
        return y.argmax(axis=1)

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        history = []
        for epoch in range(epochs):
            p = np.random.permutation(len(X))
            for s in range(0, len(X), batch_size):
                g = self.gradients(X[p[s:s + batch_size]], t[p[s:s + batch_size]])
                for key in self.params:
                    self.params[key] = self.params[key] - lr * g[key]
            history.append(self.loss(X, t))
        return history
