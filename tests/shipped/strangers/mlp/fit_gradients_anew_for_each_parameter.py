import numpy as np
# slip: the gradients are computed again after each single W or b has been changed, not once for the step

class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        self.hidden = hidden
        self.problem = problem
        self.last = len(sizes) - 1
        self.rng = np.random.default_rng(seed)
        self.params = {}
        for i in range(1, len(sizes)):
            self.params["W" + str(i)] = init_weights(sizes[i - 1], sizes[i], init, seed + 7 * i)
            self.params["b" + str(i)] = np.zeros(sizes[i])

    def forward(self, X):
        h = X
        self.h = [X]
        i = 1
        while i < self.last:
            z = h @ self.params["W" + str(i)] + self.params["b" + str(i)]
            if self.hidden == "tanh":
                h = np.tanh(z)
            elif self.hidden == "sigmoid":
                h = 0.5 * (1 + np.tanh(0.5 * z))
            else:
                h = np.maximum(0, z)
            self.h.append(h)
            i += 1
        z = h @ self.params["W" + str(self.last)] + self.params["b" + str(self.last)]
        if self.problem == "regression":
            return z
        if self.problem == "binary":
            return 0.5 * (1 + np.tanh(0.5 * z))
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
        d = (y - t) / len(X)
        g = {}
        for i in range(self.last, 0, -1):
            h = self.h[i - 1]
            g["W" + str(i)] = h.T @ d
            g["b" + str(i)] = d.sum(axis=0)
            if self.hidden == "tanh":
                d = d @ self.params["W" + str(i)].T * (1 - h ** 2)
            elif self.hidden == "sigmoid":
                d = d @ self.params["W" + str(i)].T * h * (1 - h)
            else:
                d = d @ self.params["W" + str(i)].T * (h > 0)
        return g

    def predict(self, X):
        y = self.forward(X)
        if self.problem == "regression":
            return y
        if self.problem == "binary":
            return (y > 0.5).astype(int)
        return np.argmax(y, axis=1)

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for epoch in range(epochs):
            idx = self.rng.permutation(len(X))
            for i in range(0, len(X), batch_size):
                xb = X[idx[i:i + batch_size]]
                tb = t[idx[i:i + batch_size]]
                for name in self.params:
                    self.params[name] = self.params[name] - lr * self.gradients(xb, tb)[name]
            losses.append(self.loss(X, t))
        return losses
