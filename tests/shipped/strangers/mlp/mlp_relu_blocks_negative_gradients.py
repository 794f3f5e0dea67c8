import numpy as np
# slip: on the way back ReLU looks at the sign of delta instead of the sign of the sum

class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        self.n = len(sizes) - 1
        self.hidden = hidden
        self.problem = problem
        self.rng = np.random.default_rng(seed)
        self.params = {}
        for i in range(self.n):
            self.params[f"W{i + 1}"] = init_weights(sizes[i], sizes[i + 1], init, seed + i)
            self.params[f"b{i + 1}"] = np.zeros(sizes[i + 1])

    def forward(self, X):
        self.zs = []
        self.hs = [X]
        for i in range(1, self.n + 1):
            z = np.matmul(self.hs[-1], self.params[f"W{i}"]) + self.params[f"b{i}"]
            self.zs.append(z)
            if i < self.n:
                if self.hidden == "tanh":
                    self.hs.append(np.tanh(z))
                elif self.hidden == "sigmoid":
                    self.hs.append(1 / (1 + np.exp(-np.clip(z, -500, 500))))
                else:
                    self.hs.append(np.maximum(0, z))
        z = self.zs[-1]
        if self.problem == "regression":
            y = z
        elif self.problem == "binary":
            y = 1 / (1 + np.exp(-np.clip(z, -500, 500)))
        else:
            y = np.exp(z - z.max(axis=1, keepdims=True))
            y = y / y.sum(axis=1, keepdims=True)
        return y

    def loss(self, X, t):
        y = self.forward(X)
        if self.problem == "regression":
            value = squared_error(y, t)
        elif self.problem == "binary":
            value = binary_cross_entropy(y, t)
        else:
            value = cross_entropy(y, t)
        return value

    def gradients(self, X, t):
        y = self.forward(X)
        grads = {}
        delta = (y - t) / X.shape[0]
        for i in range(self.n, 0, -1):
            h = self.hs[i - 1]
            grads[f"W{i}"] = h.T @ delta
            grads[f"b{i}"] = delta.sum(axis=0)
            if i > 1:
                delta = delta @ self.params[f"W{i}"].T
                if self.hidden == "tanh":
                    delta = delta * (1 - h ** 2)
                elif self.hidden == "sigmoid":
                    delta = delta * h * (1 - h)
                else:
                    delta = np.maximum(0, delta)
        return grads

    def predict(self, X):
        y = self.forward(X)
        if self.problem == "regression":
            return y
        elif self.problem == "binary":
            return (y > 0.5).astype(int)
        else:
            return np.argmax(y, axis=1)

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for epoch in range(epochs):
            order = list(range(len(X)))
            self.rng.shuffle(order)
            for i in range(0, len(X), batch_size):
                rows = order[i:i + batch_size]
                grads = self.gradients(X[rows], t[rows])
                for key in self.params:
                    self.params[key] = self.params[key] - lr * grads[key]
            losses.append(self.loss(X, t))
        return losses
