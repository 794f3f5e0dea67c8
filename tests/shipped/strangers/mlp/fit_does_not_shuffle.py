import numpy as np
# slip: the batches are taken in the given order in each epoch, nothing is shuffled

class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        self.hidden = hidden
        self.problem = problem
        self.L = len(sizes) - 1
        self.params = {}
        for l in range(1, self.L + 1):
            self.params[f"W{l}"] = init_weights(sizes[l - 1], sizes[l], init, seed + l)
            self.params[f"b{l}"] = np.zeros(sizes[l])

    def sigmoid(self, z):
        return 1 / (1 + np.exp(-np.clip(z, -500, 500)))

    def forward(self, X):
        self.a = [X]
        for l in range(1, self.L + 1):
            z = self.a[-1] @ self.params[f"W{l}"] + self.params[f"b{l}"]
            if l < self.L:
                if self.hidden == "tanh":
                    a = np.tanh(z)
                elif self.hidden == "sigmoid":
                    a = self.sigmoid(z)
                else:
                    a = np.maximum(0, z)
            elif self.problem == "binary":
                a = self.sigmoid(z)
            elif self.problem == "classes":
                a = np.exp(z - z.max(axis=1, keepdims=True))
                a = a / a.sum(axis=1, keepdims=True)
            else:
                a = z
            self.a.append(a)
        return self.a[-1]

    def loss(self, X, t):
        y = self.forward(X)
        if self.problem == "binary":
            return binary_cross_entropy(y, t)
        elif self.problem == "classes":
            return cross_entropy(y, t)
        else:
            return squared_error(y, t)

    def gradients(self, X, t):
        y = self.forward(X)
        grads = {}
        d = (y - t) / X.shape[0]
        for l in range(self.L, 0, -1):
            grads[f"W{l}"] = self.a[l - 1].T @ d
            grads[f"b{l}"] = d.sum(axis=0)
            if l > 1:
                h = self.a[l - 1]
                if self.hidden == "tanh":
                    d = (d @ self.params[f"W{l}"].T) * (1 - h ** 2)
                elif self.hidden == "sigmoid":
                    d = (d @ self.params[f"W{l}"].T) * h * (1 - h)
                else:
                    d = (d @ self.params[f"W{l}"].T) * (h > 0)
        return grads

    def predict(self, X):
        y = self.forward(X)
        if self.problem == "binary":
            return (y > 0.5).astype(int)
        elif self.problem == "classes":
            return y.argmax(axis=1)
        else:
            return y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for epoch in range(epochs):
            for i in range(0, len(X), batch_size):
                X_batch = X[i:i + batch_size]
                t_batch = t[i:i + batch_size]
                grads = self.gradients(X_batch, t_batch)
                for key in self.params:
                    self.params[key] = self.params[key] - lr * grads[key]
            losses.append(self.loss(X, t))
        return losses
