import numpy as np
# slip: written for one hidden layer only, further sizes are ignored (W1 and W2 are all there is)

class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        n_in = sizes[0]
        n_hidden = sizes[1]
        n_out = sizes[-1]
        self.params = {}
        self.params["W1"] = init_weights(n_in, n_hidden, init, seed)
        self.params["b1"] = np.zeros(n_hidden)
        self.params["W2"] = init_weights(n_hidden, n_out, init, seed + 1)
        self.params["b2"] = np.zeros(n_out)
        self.hidden = hidden
        self.problem = problem
        self.rng = np.random.default_rng(seed)

    def forward(self, X):
        z1 = X @ self.params["W1"] + self.params["b1"]
        if self.hidden == "tanh":
            self.h = np.tanh(z1)
        elif self.hidden == "sigmoid":
            self.h = 1 / (1 + np.exp(-np.clip(z1, -500, 500)))
        else:
            self.h = np.maximum(0, z1)
        z2 = self.h @ self.params["W2"] + self.params["b2"]
        if self.problem == "regression":
            return z2
        elif self.problem == "binary":
            return 1 / (1 + np.exp(-np.clip(z2, -500, 500)))
        else:
            z2 = z2 - z2.max(axis=1, keepdims=True)
            return np.exp(z2) / np.exp(z2).sum(axis=1, keepdims=True)

    def loss(self, X, t):
        y = self.forward(X)
        if self.problem == "regression":
            return squared_error(y, t)
        elif self.problem == "binary":
            return binary_cross_entropy(y, t)
        else:
            return cross_entropy(y, t)

    def gradients(self, X, t):
        y = self.forward(X)
        d2 = (y - t) / X.shape[0]
        d1 = d2 @ self.params["W2"].T
        if self.hidden == "tanh":
            d1 = d1 * (1 - self.h ** 2)
        elif self.hidden == "sigmoid":
            d1 = d1 * self.h * (1 - self.h)
        else:
            d1 = d1 * (self.h > 0)
        return {
            "W1": X.T @ d1,
            "b1": d1.sum(axis=0),
            "W2": self.h.T @ d2,
            "b2": d2.sum(axis=0),
        }

    def predict(self, X):
        y = self.forward(X)
        if self.problem == "classes":
            return y.argmax(axis=1)
        elif self.problem == "binary":
            return (y > 0.5).astype(int)
        return y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for i in range(epochs):
            p = self.rng.permutation(len(X))
            for j in range(0, len(X), batch_size):
                xb = X[p[j:j + batch_size]]
                tb = t[p[j:j + batch_size]]
                g = self.gradients(xb, tb)
                self.params["W1"] = self.params["W1"] - lr * g["W1"]
                self.params["b1"] = self.params["b1"] - lr * g["b1"]
                self.params["W2"] = self.params["W2"] - lr * g["W2"]
                self.params["b2"] = self.params["b2"] - lr * g["b2"]
            losses.append(self.loss(X, t))
        return losses
