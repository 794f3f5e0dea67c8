import numpy as np
# slip: the way back always uses 1 - h**2, also for sigmoid and relu

class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        self.hidden = hidden
        self.problem = problem
        self.layers = len(sizes) - 1
        self.rng = np.random.default_rng(seed)
        self.params = {}
        for l in range(1, len(sizes)):
            self.params["W" + str(l)] = init_weights(sizes[l - 1], sizes[l], init, seed + l)
            self.params["b" + str(l)] = np.zeros(sizes[l])

    def _sums(self, H, l):
        return H @ self.params["W" + str(l)] + self.params["b" + str(l)]

    def _sigmoid(self, z):
        return 1 / (1 + np.exp(-np.clip(z, -500, 500)))

    def forward(self, X):
        H = X
        self.Hs = [X]
        for l in range(1, self.layers):
            z = self._sums(H, l)
            if self.hidden == "tanh":
                H = np.tanh(z)
            if self.hidden == "sigmoid":
                H = self._sigmoid(z)
            if self.hidden == "relu":
                H = np.maximum(0, z)
            self.Hs.append(H)
        z = self._sums(H, self.layers)
        if self.problem == "regression":
            Y = z
        if self.problem == "binary":
            Y = self._sigmoid(z)
        if self.problem == "classes":
            e = np.exp(z - np.max(z, axis=1, keepdims=True))
            Y = e / np.sum(e, axis=1, keepdims=True)
        return Y

    def loss(self, X, t):
        Y = self.forward(X)
        if self.problem == "regression":
            return squared_error(Y, t)
        if self.problem == "binary":
            return binary_cross_entropy(Y, t)
        if self.problem == "classes":
            return cross_entropy(Y, t)

    def gradients(self, X, t):
        Y = self.forward(X)
        D = (Y - t) / X.shape[0]
        out = {}
        for l in range(self.layers, 0, -1):
            H = self.Hs[l - 1]
            out["W" + str(l)] = H.T @ D
            out["b" + str(l)] = np.sum(D, axis=0)
            D = (D @ self.params["W" + str(l)].T) * (1 - H ** 2)
        return out

    def predict(self, X):
        Y = self.forward(X)
        if self.problem == "binary":
            Y = (Y > 0.5).astype(int)
        if self.problem == "classes":
            Y = np.argmax(Y, axis=1)
        return Y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        L = []
        for epoch in range(epochs):
            mix = self.rng.permutation(X.shape[0])
            X2 = X[mix]
            t2 = t[mix]
            for k in range(0, X.shape[0], batch_size):
                G = self.gradients(X2[k:k + batch_size], t2[k:k + batch_size])
                for p in self.params:
                    self.params[p] = self.params[p] - lr * G[p]
            L.append(self.loss(X, t))
        return L
