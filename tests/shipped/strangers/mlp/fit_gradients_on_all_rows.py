import numpy as np
# slip: in the loop over the batches the gradients are computed on all of X, not on the batch

class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        self.number = len(sizes) - 1
        self.hidden = hidden
        self.problem = problem
        self.rng = np.random.default_rng(seed)
        self.params = {}
        for i in range(1, self.number + 1):
            W = init_weights(sizes[i - 1], sizes[i], init, seed + i)
            self.params["W" + str(i)] = W
            self.params["b" + str(i)] = np.zeros(W.shape[1])

    def sigmoid(self, z):
        return 0.5 * (1 + np.tanh(z / 2))

    def softmax(self, z):
        e = np.exp(z - z.max(axis=1, keepdims=True))
        return e / e.sum(axis=1, keepdims=True)

    def forward(self, X):
        self.layer_inputs = []
        v = X
        for i in range(1, self.number + 1):
            self.layer_inputs.append(v)
            v = v @ self.params["W" + str(i)] + self.params["b" + str(i)]
            if i < self.number and self.hidden == "tanh":
                v = np.tanh(v)
            elif i < self.number and self.hidden == "sigmoid":
                v = self.sigmoid(v)
            elif i < self.number:
                v = np.maximum(0, v)
        if self.problem == "binary":
            v = self.sigmoid(v)
        if self.problem == "classes":
            v = self.softmax(v)
        return v

    def loss(self, X, t):
        y = self.forward(X)
        if self.problem == "binary":
            return binary_cross_entropy(y, t)
        if self.problem == "classes":
            return cross_entropy(y, t)
        return squared_error(y, t)

    def gradients(self, X, t):
        y = self.forward(X)
        delta = (y - t) / len(t)
        grads = {}
        for i in range(self.number, 0, -1):
            v = self.layer_inputs[i - 1]
            grads["W" + str(i)] = v.T @ delta
            grads["b" + str(i)] = np.sum(delta, axis=0)
            if i > 1:
                delta = delta @ self.params["W" + str(i)].T
                if self.hidden == "tanh":
                    delta = delta * (1 - v * v)
                elif self.hidden == "sigmoid":
                    delta = delta * (v - v * v)
                else:
                    delta = delta * (v > 0)
        return grads

    def predict(self, X):
        y = self.forward(X)
        if self.problem == "binary":
            return (y > 0.5).astype(int)
        if self.problem == "classes":
            return np.argmax(y, axis=1)
        return y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for epoch in range(epochs):
            mixed = self.rng.permutation(len(X))
            for i in range(0, len(X), batch_size):
                X_batch = X[mixed[i:i + batch_size]]
                t_batch = t[mixed[i:i + batch_size]]
                grads = self.gradients(X, t)
                for name in self.params:
                    self.params[name] = self.params[name] - lr * grads[name]
            losses.append(self.loss(X, t))
        return losses
