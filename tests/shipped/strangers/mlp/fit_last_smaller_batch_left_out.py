import numpy as np
# slip: only len(X) // batch_size full batches are used, the rest of the rows is left out

class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        self.hidden = hidden
        self.problem = problem
        self.nl = len(sizes) - 1
        self.rng = np.random.default_rng(seed)
        self.params = {}
        for j in range(self.nl):
            self.params[f"W{j+1}"] = init_weights(sizes[j], sizes[j+1], init, seed + j)
            self.params[f"b{j+1}"] = np.zeros(sizes[j+1])

    def forward(self, X):
        a = X
        self.acts = [a]
        for j in range(1, self.nl + 1):
            z = np.dot(a, self.params[f"W{j}"]) + self.params[f"b{j}"]
            if j == self.nl:
                if self.problem == "regression":
                    a = z
                elif self.problem == "binary":
                    a = 1 / (1 + np.exp(-np.clip(z, -500, 500)))
                else:
                    e = np.exp(z - np.max(z, axis=1, keepdims=True))
                    a = e / np.sum(e, axis=1, keepdims=True)
            else:
                if self.hidden == "tanh":
                    a = np.tanh(z)
                elif self.hidden == "sigmoid":
                    a = 1 / (1 + np.exp(-np.clip(z, -500, 500)))
                else:
                    a = np.maximum(0, z)
            self.acts.append(a)
        return a

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
        grads = {}
        delta = (y - t) / X.shape[0]
        for j in range(self.nl, 0, -1):
            prev = self.acts[j - 1]
            grads[f"W{j}"] = np.dot(prev.T, delta)
            grads[f"b{j}"] = np.sum(delta, axis=0)
            if j > 1:
                if self.hidden == "tanh":
                    s = 1 - prev ** 2
                elif self.hidden == "sigmoid":
                    s = prev * (1 - prev)
                else:
                    s = prev > 0
                delta = np.dot(delta, self.params[f"W{j}"].T) * s
        return grads

    def predict(self, X):
        y = self.forward(X)
        if self.problem == "regression":
            return y
        elif self.problem == "binary":
            return np.where(y > 0.5, 1, 0)
        else:
            return np.argmax(y, axis=1)

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        n_batches = len(X) // batch_size
        for epoch in range(epochs):
            p = self.rng.permutation(len(X))
            X_s, t_s = X[p], t[p]
            for k in range(n_batches):
                start = k * batch_size
                stop = start + batch_size
                grads = self.gradients(X_s[start:stop], t_s[start:stop])
                for name in self.params:
                    self.params[name] = self.params[name] - lr * grads[name]
            losses.append(self.loss(X, t))
        return losses
