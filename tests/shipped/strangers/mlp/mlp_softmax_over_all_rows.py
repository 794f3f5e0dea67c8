import numpy as np
# slip: softmax divides by the sum of the whole table, not of each row

def softmax(z):
    e = np.exp(z - np.max(z, axis=1, keepdims=True))
    return e / np.sum(e)


def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -500, 500)))


class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        self.hidden, self.problem = hidden, problem
        self.count = len(sizes) - 1
        self.rng = np.random.default_rng(seed)
        self.params = {}
        for i in range(self.count):
            self.params[f"W{i+1}"] = init_weights(sizes[i], sizes[i+1], init, seed + 10 * i)
            self.params[f"b{i+1}"] = np.zeros(sizes[i+1])

    def forward(self, X):
        a = X
        self.saved = [X]
        for i in range(1, self.count):
            a = a @ self.params[f"W{i}"] + self.params[f"b{i}"]
            if self.hidden == "tanh":
                a = np.tanh(a)
            elif self.hidden == "sigmoid":
                a = sigmoid(a)
            else:
                a = np.maximum(0, a)
            self.saved.append(a)
        z = a @ self.params[f"W{self.count}"] + self.params[f"b{self.count}"]
        act, _ = output_and_loss(self.problem)
        if act == "softmax":
            return softmax(z)
        if act == "sigmoid":
            return sigmoid(z)
        return z

    def loss(self, X, t):
        _, name = output_and_loss(self.problem)
        y = self.forward(X)
        if name == "cross_entropy":
            return cross_entropy(y, t)
        if name == "binary_cross_entropy":
            return binary_cross_entropy(y, t)
        return squared_error(y, t)

    def gradients(self, X, t):
        delta = (self.forward(X) - t) / len(X)
        grads = {}
        for i in range(self.count, 0, -1):
            h = self.saved[i - 1]
            grads[f"W{i}"] = h.T @ delta
            grads[f"b{i}"] = delta.sum(axis=0)
            delta = delta @ self.params[f"W{i}"].T
            if self.hidden == "tanh":
                delta = delta * (1 - h**2)
            elif self.hidden == "sigmoid":
                delta = delta * h * (1 - h)
            else:
                delta = delta * (h > 0)
        return grads

    def predict(self, X):
        y = self.forward(X)
        if self.problem == "classes":
            return np.argmax(y, axis=1)
        elif self.problem == "binary":
            return (y > 0.5).astype(int)
        else:
            return y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for epoch in range(epochs):
            order = self.rng.permutation(X.shape[0])
            pos = 0
            while pos < X.shape[0]:
                idx = order[pos:pos + batch_size]
                g = self.gradients(X[idx], t[idx])
                for key in g:
                    self.params[key] = self.params[key] - lr * g[key]
                pos += batch_size
            losses.append(self.loss(X, t))
        return losses
