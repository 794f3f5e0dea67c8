import numpy as np



def sigmoid(x):
    return 0.5 * (1 + np.tanh(0.5 * x))


def relu(x):
    return np.maximum(0, x)


def softmax(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)


def d_sigmoid(x):
    s = sigmoid(x)
    return s * (1 - s)


def d_tanh(x):
    return 1 - np.tanh(x) ** 2


def d_relu(x):
    return np.where(x > 0, 1.0, 0.0)


class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        self.n_layers = len(sizes) - 1
        self.hidden = hidden
        self.problem = problem
        self.rng = np.random.default_rng(seed)
        self.params = {}
        for i in range(1, self.n_layers + 1):
            self.params["W" + str(i)] = init_weights(sizes[i - 1], sizes[i], init, seed + i)
            self.params["b" + str(i)] = np.zeros(sizes[i])

    def activate(self, a):
        if self.hidden == "tanh":
            return np.tanh(a)
        elif self.hidden == "sigmoid":
            return sigmoid(a)
        return relu(a)

    def slope(self, a):
        if self.hidden == "tanh":
            return d_tanh(a)
        elif self.hidden == "sigmoid":
            return d_sigmoid(a)
        return d_relu(a)

    def output(self, a):
        if self.problem == "classes":
            return softmax(a)
        elif self.problem == "binary":
            return sigmoid(a)
        return a

    def forward(self, X):
        h = X
        for i in range(1, self.n_layers):
            h = self.activate(h @ self.params["W" + str(i)] + self.params["b" + str(i)])
        n = str(self.n_layers)
        return self.output(h @ self.params["W" + n] + self.params["b" + n])

    def loss(self, X, t):
        y = self.forward(X)
        if self.problem == "classes":
            return cross_entropy(y, t)
        elif self.problem == "binary":
            return binary_cross_entropy(y, t)
        return squared_error(y, t)

    def gradients(self, X, t):
        inputs = [X]
        sums = []
        h = X
        for i in range(1, self.n_layers):
            a = h @ self.params["W" + str(i)] + self.params["b" + str(i)]
            h = self.activate(a)
            sums.append(a)
            inputs.append(h)
        y = self.forward(X)
        delta = (y - t) / X.shape[0]
        grads = {}
        for i in range(self.n_layers, 0, -1):
            grads["W" + str(i)] = inputs[i - 1].T @ delta
            grads["b" + str(i)] = np.sum(delta, axis=0)
            if i > 1:
                delta = (delta @ self.params["W" + str(i)].T) * self.slope(sums[i - 2])
        return grads

    def predict(self, X):
        y = self.forward(X)
        if self.problem == "classes":
            return np.argmax(y, axis=1)
        elif self.problem == "binary":
            return (y > 0.5).astype(int)
        return y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        n = len(X)
        for epoch in range(epochs):
            order = self.rng.permutation(n)
            X_new = X[order]
            for start in range(0, n, batch_size):
                X_batch = X_new[start:start + batch_size]
                t_batch = t[start:start + batch_size]
                grads = self.gradients(X_batch, t_batch)
                for key in self.params:
                    self.params[key] = self.params[key] - lr * grads[key]
            losses.append(self.loss(X, t))
        return losses
