import numpy as np
# slip: the derivative functions expect the sum z, but they are given the activation h

def tanh_slope(z):
    return 1 - np.tanh(z) ** 2


def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -500, 500)))


def sigmoid_slope(z):
    return sigmoid(z) * (1 - sigmoid(z))


def relu(z):
    return np.maximum(0, z)


def relu_slope(z):
    return (z > 0).astype(float)


def softmax(z):
    z = z - np.max(z, axis=1, keepdims=True)
    return np.exp(z) / np.sum(np.exp(z), axis=1, keepdims=True)


class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        if hidden == "tanh":
            self.f, self.df = np.tanh, tanh_slope
        elif hidden == "sigmoid":
            self.f, self.df = sigmoid, sigmoid_slope
        else:
            self.f, self.df = relu, relu_slope
        self.problem = problem
        self.K = len(sizes) - 1
        self.rng = np.random.default_rng(seed)
        self.params = {}
        for k in range(1, self.K + 1):
            self.params["W" + str(k)] = init_weights(sizes[k - 1], sizes[k], init, seed + k)
            self.params["b" + str(k)] = np.zeros(sizes[k])

    def forward(self, X):
        self.h = {0: X}
        for k in range(1, self.K):
            self.h[k] = self.f(self.h[k - 1] @ self.params["W" + str(k)] + self.params["b" + str(k)])
        z = self.h[self.K - 1] @ self.params["W" + str(self.K)] + self.params["b" + str(self.K)]
        if self.problem == "classes":
            return softmax(z)
        if self.problem == "binary":
            return sigmoid(z)
        return z

    def loss(self, X, t):
        y = self.forward(X)
        if self.problem == "classes":
            return cross_entropy(y, t)
        if self.problem == "binary":
            return binary_cross_entropy(y, t)
        return squared_error(y, t)

    def gradients(self, X, t):
        y = self.forward(X)
        g = {}
        delta = (y - t) / X.shape[0]
        for k in range(self.K, 0, -1):
            g["W" + str(k)] = self.h[k - 1].T @ delta
            g["b" + str(k)] = np.sum(delta, axis=0)
            if k > 1:
                delta = delta @ self.params["W" + str(k)].T * self.df(self.h[k - 1])
        return g

    def predict(self, X):
        y = self.forward(X)
        if self.problem == "classes":
            return np.argmax(y, axis=1)
        if self.problem == "binary":
            return (y > 0.5).astype(int)
        return y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for epoch in range(epochs):
            p = self.rng.permutation(len(X))
            for i in range(0, len(p), batch_size):
                b = p[i:i + batch_size]
                g = self.gradients(X[b], t[b])
                for name in self.params:
                    self.params[name] = self.params[name] - lr * g[name]
            losses.append(self.loss(X, t))
        return losses
