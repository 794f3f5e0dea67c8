import numpy as np
# slip: the hidden activation is applied to the sums of the last layer as well, before the output activation

class MLP:
    """A multi-layer perceptron."""

    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        self.sizes = sizes
        self.hidden = hidden
        self.problem = problem
        self.params = {}
        self.random = np.random.default_rng(seed)
        k = 1
        for n_in, n_out in zip(sizes[:-1], sizes[1:]):
            self.params[f"W{k}"] = init_weights(n_in, n_out, init, seed + k)
            self.params[f"b{k}"] = np.zeros(n_out)
            k += 1
        self.L = k - 1

    def sigmoid(self, x):
        return 0.5 * (1 + np.tanh(x / 2))

    def softmax(self, x):
        x = x - np.max(x, axis=1, keepdims=True)
        return np.exp(x) / np.sum(np.exp(x), axis=1, keepdims=True)

    def forward(self, X):
        self.inputs = []
        out = X
        for k in range(1, self.L + 1):
            self.inputs.append(out)
            out = np.dot(out, self.params[f"W{k}"]) + self.params[f"b{k}"]
            if self.hidden == "tanh":
                out = np.tanh(out)
            elif self.hidden == "sigmoid":
                out = self.sigmoid(out)
            else:
                out = np.maximum(out, 0)
        if self.problem == "binary":
            out = self.sigmoid(out)
        elif self.problem == "classes":
            out = self.softmax(out)
        return out

    def loss(self, X, t):
        losses = {"regression": squared_error, "binary": binary_cross_entropy, "classes": cross_entropy}
        return losses[self.problem](self.forward(X), t)

    def gradients(self, X, t):
        y = self.forward(X)
        delta = (y - t) / X.shape[0]
        grads = {}
        for k in reversed(range(1, self.L + 1)):
            a = self.inputs[k - 1]
            grads[f"W{k}"] = np.dot(a.T, delta)
            grads[f"b{k}"] = delta.sum(axis=0)
            if k == 1:
                break
            delta = np.dot(delta, self.params[f"W{k}"].T)
            if self.hidden == "tanh":
                delta = delta * (1 - a * a)
            elif self.hidden == "sigmoid":
                delta = delta * a * (1 - a)
            else:
                delta = delta * (a > 0)
        return grads

    def predict(self, X):
        y = self.forward(X)
        if self.problem == "regression":
            return y
        elif self.problem == "binary":
            return np.where(y > 0.5, 1, 0)
        else:
            return y.argmax(axis=1)

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        history = []
        N = X.shape[0]
        for e in range(epochs):
            idx = self.random.permutation(N)
            Xs, ts = X[idx], t[idx]
            for i in range(0, N, batch_size):
                grads = self.gradients(Xs[i:i + batch_size], ts[i:i + batch_size])
                for key in grads:
                    self.params[key] = self.params[key] - lr * grads[key]
            history.append(self.loss(X, t))
        return history
