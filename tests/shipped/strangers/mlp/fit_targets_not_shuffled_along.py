import numpy as np
# slip: only X is shuffled, t stays in its order, so the rows get foreign targets

class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        self.sizes = sizes
        self.hidden = hidden
        self.problem = problem
        self.rng = np.random.default_rng(seed)
        self.params = {}
        for i in range(1, len(sizes)):
            self.params["W" + str(i)] = init_weights(sizes[i - 1], sizes[i], init, seed + i)
            self.params["b" + str(i)] = np.zeros(sizes[i])

    def forward(self, X):
        n = len(self.sizes) - 1
        self.hs = [X]
        h = X
        for i in range(1, n + 1):
            z = h @ self.params["W" + str(i)] + self.params["b" + str(i)]
            which = self.hidden
            if i == n:
                which = output_and_loss(self.problem)[0]
            if which == "tanh":
                h = np.tanh(z)
            elif which == "relu":
                h = np.maximum(0, z)
            elif which == "sigmoid":
                h = 1 / (1 + np.exp(-np.clip(z, -500, 500)))
            elif which == "softmax":
                e = np.exp(z - z.max(axis=1, keepdims=True))
                h = e / e.sum(axis=1, keepdims=True)
            else:
                h = z
            self.hs.append(h)
        return h

    def loss(self, X, t):
        which = output_and_loss(self.problem)[1]
        y = self.forward(X)
        if which == "squared_error":
            return squared_error(y, t)
        elif which == "cross_entropy":
            return cross_entropy(y, t)
        else:
            return binary_cross_entropy(y, t)

    def gradients(self, X, t):
        y = self.forward(X)
        N = len(X)
        g = {}
        delta = (y - t) / N
        i = len(self.sizes) - 1
        while True:
            g["W" + str(i)] = self.hs[i - 1].T @ delta
            g["b" + str(i)] = delta.sum(axis=0)
            if i == 1:
                return g
            delta = delta @ self.params["W" + str(i)].T
            h = self.hs[i - 1]
            if self.hidden == "tanh":
                delta = delta * (1 - h ** 2)
            elif self.hidden == "relu":
                delta = delta * (h > 0)
            else:
                delta = delta * h * (1 - h)
            i = i - 1

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
            order = self.rng.permutation(len(X))
            X_new = X[order]
            for k in range(0, len(X), batch_size):
                g = self.gradients(X_new[k:k + batch_size], t[k:k + batch_size])
                for name in g:
                    self.params[name] = self.params[name] - lr * g[name]
            losses.append(self.loss(X, t))
        return losses
