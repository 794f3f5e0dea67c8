import numpy as np
# slip: y - t is not divided by the number of rows

class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        self.params = {}
        self.hidden = hidden
        self.problem = problem
        self.rng = np.random.default_rng(seed)
        self.num = len(sizes) - 1
        for i in range(self.num):
            self.params['W' + str(i + 1)] = init_weights(sizes[i], sizes[i + 1], init, seed + i)
            self.params['b' + str(i + 1)] = np.zeros(sizes[i + 1])

    def activation(self, z):
        if self.hidden == 'tanh':
            return np.tanh(z)
        elif self.hidden == 'sigmoid':
            return 0.5 + 0.5 * np.tanh(0.5 * z)
        else:
            return np.maximum(0, z)

    def derivative(self, a):
        if self.hidden == 'tanh':
            return 1 - a * a
        elif self.hidden == 'sigmoid':
            return a * (1 - a)
        else:
            return 1.0 * (a > 0)

    def output(self, z):
        if self.problem == 'regression':
            return z
        elif self.problem == 'binary':
            return 0.5 + 0.5 * np.tanh(0.5 * z)
        else:
            z = z - z.max(axis=1)[:, None]
            return np.exp(z) / np.exp(z).sum(axis=1)[:, None]

    def forward(self, X):
        self.cache = []
        for i in range(1, self.num + 1):
            self.cache.append(X)
            z = X.dot(self.params['W' + str(i)]) + self.params['b' + str(i)]
            if i == self.num:
                return self.output(z)
            X = self.activation(z)

    def loss(self, X, t):
        y = self.forward(X)
        if self.problem == 'regression':
            return squared_error(y, t)
        elif self.problem == 'binary':
            return binary_cross_entropy(y, t)
        else:
            return cross_entropy(y, t)

    def gradients(self, X, t):
        y = self.forward(X)
        grads = {}
        delta = y - t
        for i in range(self.num, 0, -1):
            grads['W' + str(i)] = self.cache[i - 1].T.dot(delta)
            grads['b' + str(i)] = delta.sum(axis=0)
            if i > 1:
                delta = delta.dot(self.params['W' + str(i)].T) * self.derivative(self.cache[i - 1])
        return grads

    def predict(self, X):
        y = self.forward(X)
        if self.problem == 'classes':
            return y.argmax(axis=1)
        elif self.problem == 'binary':
            return np.where(y > 0.5, 1, 0)
        else:
            return y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        N = len(X)
        for epoch in range(epochs):
            order = self.rng.permutation(N)
            for start in range(0, N, batch_size):
                chosen = order[start:start + batch_size]
                grads = self.gradients(X[chosen], t[chosen])
                for name in grads:
                    self.params[name] = self.params[name] - lr * grads[name]
            losses.append(self.loss(X, t))
        return losses
