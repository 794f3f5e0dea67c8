import numpy as np
# slip: for sigmoid and softmax y - t is multiplied by y * (1 - y), though y - t already holds that slope

class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        self.hidden = hidden
        self.problem = problem
        self.depth = len(sizes) - 1
        self.params = {}
        for i in range(1, len(sizes)):
            self.params["W" + str(i)] = init_weights(sizes[i - 1], sizes[i], init, seed + i)
            self.params["b" + str(i)] = np.zeros((sizes[i],))
        self.rng = np.random.default_rng(seed)

    def act(self, name, z):
        if name == "tanh":
            return np.tanh(z)
        if name == "sigmoid":
            return (1 + np.tanh(z / 2)) / 2
        if name == "relu":
            return np.maximum(z, 0)
        if name == "softmax":
            ez = np.exp(z - np.max(z, axis=1, keepdims=True))
            return ez / np.sum(ez, axis=1, keepdims=True)
        return z

    def slope(self, name, a):
        if name == "tanh":
            return 1 - a ** 2
        if name == "relu":
            return a > 0
        if name == "identity":
            return 1
        return a * (1 - a)

    def forward(self, X):
        self.a = [X]
        out_name = output_and_loss(self.problem)[0]
        for i in range(1, self.depth + 1):
            z = self.a[i - 1] @ self.params["W" + str(i)] + self.params["b" + str(i)]
            name = out_name if i == self.depth else self.hidden
            self.a.append(self.act(name, z))
        return self.a[-1]

    def loss(self, X, t):
        y = self.forward(X)
        if self.problem == "regression":
            return squared_error(y, t)
        if self.problem == "binary":
            return binary_cross_entropy(y, t)
        return cross_entropy(y, t)

    def gradients(self, X, t):
        y = self.forward(X)
        grads = {}
        out_name = output_and_loss(self.problem)[0]
        delta = (y - t) / len(X) * self.slope(out_name, y)
        for i in range(self.depth, 0, -1):
            grads["W" + str(i)] = self.a[i - 1].T @ delta
            grads["b" + str(i)] = delta.sum(axis=0)
            delta = (delta @ self.params["W" + str(i)].T) * self.slope(self.hidden, self.a[i - 1])
        return grads

    def predict(self, X):
        y = self.forward(X)
        if self.problem == "classes":
            return y.argmax(axis=1)
        if self.problem == "binary":
            return (y > 0.5).astype(int)
        return y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for e in range(epochs):
            idx = self.rng.permutation(len(X))
            for s in range(0, len(X), batch_size):
                i = idx[s:s + batch_size]
                grads = self.gradients(X[i], t[i])
                for k in self.params:
                    self.params[k] = self.params[k] - lr * grads[k]
            losses.append(self.loss(X, t))
        return losses
