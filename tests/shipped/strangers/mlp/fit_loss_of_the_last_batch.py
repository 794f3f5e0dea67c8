import numpy as np
# slip: the list gets the loss on the last batch of the epoch, not the loss on all of X

class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        self.count = len(sizes) - 1
        self.hidden = hidden
        self.problem = problem
        self.gen = np.random.default_rng(seed)
        self.params = dict()
        for c in range(1, self.count + 1):
            self.params["W" + str(c)] = init_weights(sizes[c - 1], sizes[c], init, seed + c)
            self.params["b" + str(c)] = np.zeros(sizes[c])

    def squash(self, z):
        return (np.tanh(z / 2) + 1) / 2

    def forward(self, X):
        self.mem = {}
        for c in range(1, self.count):
            self.mem[c] = X
            X = X @ self.params["W" + str(c)] + self.params["b" + str(c)]
            if self.hidden == "tanh":
                X = np.tanh(X)
            elif self.hidden == "sigmoid":
                X = self.squash(X)
            elif self.hidden == "relu":
                X = np.maximum(0, X)
        c = self.count
        self.mem[c] = X
        Y = X @ self.params["W" + str(c)] + self.params["b" + str(c)]
        if self.problem == "binary":
            Y = self.squash(Y)
        elif self.problem == "classes":
            Y = np.exp(Y - np.max(Y, axis=1, keepdims=True))
            Y = Y / np.sum(Y, axis=1, keepdims=True)
        return Y

    def loss(self, X, t):
        Y = self.forward(X)
        if self.problem == "binary":
            return binary_cross_entropy(Y, t)
        elif self.problem == "classes":
            return cross_entropy(Y, t)
        return squared_error(Y, t)

    def gradients(self, X, t):
        err = (self.forward(X) - t) / len(X)
        d = {}
        for c in range(self.count, 0, -1):
            h = self.mem[c]
            d["W" + str(c)] = h.T @ err
            d["b" + str(c)] = np.sum(err, axis=0)
            if c > 1:
                err = err @ self.params["W" + str(c)].T
                if self.hidden == "tanh":
                    err = err * (1 - h ** 2)
                elif self.hidden == "sigmoid":
                    err = err * h * (1 - h)
                elif self.hidden == "relu":
                    err = err * (h > 0)
        return d

    def predict(self, X):
        Y = self.forward(X)
        if self.problem == "binary":
            return (Y > 0.5).astype(int)
        elif self.problem == "classes":
            return Y.argmax(axis=1)
        return Y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for epoch in range(epochs):
            order = self.gen.permutation(len(X))
            for i in range(0, len(X), batch_size):
                xb = X[order[i:i + batch_size]]
                tb = t[order[i:i + batch_size]]
                d = self.gradients(xb, tb)
                for key in d:
                    self.params[key] = self.params[key] - lr * d[key]
            losses.append(self.loss(xb, tb))
        return losses
