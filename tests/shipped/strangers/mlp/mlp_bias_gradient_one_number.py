import numpy as np
# slip: np.sum(delta) without axis=0, one number for all biases of a layer

class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        self.nr = len(sizes) - 1
        self.kind = problem
        self.hidden = hidden
        self.rng = np.random.default_rng(seed)
        params = {}
        for i, (a, b) in enumerate(zip(sizes, sizes[1:]), start=1):
            params["W" + str(i)] = init_weights(a, b, init, seed + i)
            params["b" + str(i)] = np.zeros(b)
        self.params = params

    def forward(self, X):
        self.stored = []
        a = X
        for i in range(1, self.nr + 1):
            self.stored.append(a)
            W = self.params["W" + str(i)]
            b = self.params["b" + str(i)]
            z = a @ W + b
            if i == self.nr:
                break
            if self.hidden == "tanh":
                a = np.tanh(z)
            elif self.hidden == "relu":
                a = np.maximum(0, z)
            else:
                a = 1 / (1 + np.exp(-np.clip(z, -500, 500)))
        if self.kind == "binary":
            return 1 / (1 + np.exp(-np.clip(z, -500, 500)))
        elif self.kind == "classes":
            z = z - np.max(z, axis=1, keepdims=True)
            p = np.exp(z)
            return p / np.sum(p, axis=1, keepdims=True)
        return z

    def loss(self, X, t):
        y = self.forward(X)
        if self.kind == "binary":
            return binary_cross_entropy(y, t)
        elif self.kind == "classes":
            return cross_entropy(y, t)
        return squared_error(y, t)

    def gradients(self, X, t):
        delta = (self.forward(X) - t) / X.shape[0]
        grads = {}
        for i in range(self.nr, 0, -1):
            a = self.stored[i - 1]
            grads["W" + str(i)] = np.dot(a.T, delta)
            grads["b" + str(i)] = np.sum(delta)
            if i > 1:
                delta = np.dot(delta, self.params["W" + str(i)].T)
                if self.hidden == "tanh":
                    delta = delta * (1 - a ** 2)
                elif self.hidden == "relu":
                    delta = delta * (a > 0)
                else:
                    delta = delta * (a * (1 - a))
        return grads

    def predict(self, X):
        y = self.forward(X)
        if self.kind == "binary":
            return (y > 0.5).astype(int)
        elif self.kind == "classes":
            return np.argmax(y, axis=1)
        return y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        result = []
        for epoch in range(epochs):
            perm = self.rng.permutation(len(X))
            Xp = X[perm]
            tp = t[perm]
            for s in range(0, len(X), batch_size):
                e = min(s + batch_size, len(X))
                grads = self.gradients(Xp[s:e], tp[s:e])
                for name in self.params:
                    self.params[name] = self.params[name] - lr * grads[name]
            result.append(self.loss(X, t))
        return result
