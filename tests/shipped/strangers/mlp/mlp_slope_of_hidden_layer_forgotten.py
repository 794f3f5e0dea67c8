import numpy as np
# slip: what comes back through W is not multiplied by the slope of the hidden activation

class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        self.problem = problem
        self.hidden = hidden
        self.sizes = sizes
        self.params = {}
        self.shuffler = np.random.default_rng(seed + 1000)
        for number in range(1, len(sizes)):
            self.params[f"W{number}"] = init_weights(sizes[number - 1], sizes[number], init, seed + number)
            self.params[f"b{number}"] = np.zeros(sizes[number])

    def forward(self, X):
        last = len(self.sizes) - 1
        h = X
        self.into = {}
        for number in range(1, last + 1):
            self.into[number] = h
            sums = h @ self.params[f"W{number}"] + self.params[f"b{number}"]
            if number < last:
                if self.hidden == "tanh":
                    h = np.tanh(sums)
                elif self.hidden == "sigmoid":
                    h = 1 / (1 + np.exp(-np.clip(sums, -500, 500)))
                else:
                    h = np.where(sums > 0, sums, 0)
        if self.problem == "regression":
            return sums
        if self.problem == "binary":
            return 1 / (1 + np.exp(-np.clip(sums, -500, 500)))
        exps = np.exp(sums - np.max(sums, axis=1, keepdims=True))
        return exps / np.sum(exps, axis=1, keepdims=True)

    def loss(self, X, t):
        y = self.forward(X)
        if self.problem == "regression":
            return squared_error(y, t)
        if self.problem == "binary":
            return binary_cross_entropy(y, t)
        return cross_entropy(y, t)

    def gradients(self, X, t):
        y = self.forward(X)
        came_back = (y - t) / len(X)
        slopes = {}
        for number in range(len(self.sizes) - 1, 0, -1):
            slopes[f"W{number}"] = self.into[number].T @ came_back
            slopes[f"b{number}"] = came_back.sum(axis=0)
            came_back = came_back @ self.params[f"W{number}"].T
        return slopes

    def predict(self, X):
        y = self.forward(X)
        if self.problem == "classes":
            return np.argmax(y, axis=1)
        if self.problem == "binary":
            return (y > 0.5).astype(int)
        return y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        all_losses = []
        for _ in range(epochs):
            rows = self.shuffler.permutation(len(X))
            for i in range(0, len(X), batch_size):
                some = rows[i:i + batch_size]
                slopes = self.gradients(X[some], t[some])
                for name, slope in slopes.items():
                    self.params[name] = self.params[name] - lr * slope
            all_losses.append(self.loss(X, t))
        return all_losses
