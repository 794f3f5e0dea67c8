import numpy as np


def init_weights(n_in, n_out, method, seed):
    sigma = {"random": lambda n: 0.01, "xavier": lambda n: np.sqrt(1 / n), "he": lambda n: np.sqrt(2 / n)}[method](n_in)
    generator = np.random.default_rng(seed)
    return generator.normal(size=(n_in, n_out)) * sigma


def squared_error(y, t):
    total = 0.0
    for row, wanted in zip(y, t):
        total += 0.5 * np.sum((row - wanted) ** 2)
    return total / len(y)


def binary_cross_entropy(y, t):
    p = np.clip(y, 1e-7, 1 - 1e-7)
    return -np.sum(t * np.log(p) + (1 - t) * np.log(1 - p)) / len(y)


def cross_entropy(y, t):
    p = np.clip(y, 1e-7, 1.0)
    if t.ndim == 1:
        onehot = np.zeros(y.shape)
        onehot[np.arange(len(t)), t] = 1
        t = onehot
    return -np.sum(t * np.log(p)) / len(y)


def output_and_loss(problem):
    if problem == "classes":
        return "softmax", "cross_entropy"
    elif problem == "binary":
        return "sigmoid", "binary_cross_entropy"
    else:
        return "identity", "squared_error"


class Tanh:
    def forward(self, x):
        self.out = np.tanh(x)
        return self.out

    def backward(self, dout):
        return dout * (1 - self.out**2)


class Sigmoid:
    def forward(self, x):
        self.out = 1 / (1 + np.exp(-x))
        return self.out

    def backward(self, dout):
        return dout * self.out * (1 - self.out)


class Relu:
    def forward(self, x):
        self.on = x > 0
        return x * self.on

    def backward(self, dout):
        return dout * self.on


class Affine:
    def __init__(self, params, number):
        self.params, self.number = params, number

    def forward(self, x):
        self.x = x
        return np.dot(x, self.params[f"W{self.number}"]) + self.params[f"b{self.number}"]

    def backward(self, dout):
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout, axis=0)
        return np.dot(dout, self.params[f"W{self.number}"].T)


class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        self.problem = problem
        self.params = {}
        self.layers = []
        self.random = np.random.default_rng(seed)
        for number, (n_in, n_out) in enumerate(zip(sizes[:-1], sizes[1:]), start=1):
            self.params[f"W{number}"] = init_weights(n_in, n_out, init, [seed, number])
            self.params[f"b{number}"] = np.zeros(n_out)
            if number > 1:
                self.layers.append({"tanh": Tanh, "sigmoid": Sigmoid, "relu": Relu}[hidden]())
            self.layers.append(Affine(self.params, number))

    def forward(self, X):
        for layer in self.layers:
            X = layer.forward(X)
        if self.problem == "classes":
            e = np.exp(X - np.max(X, axis=1, keepdims=True))
            return e / np.sum(e, axis=1, keepdims=True)
        if self.problem == "binary":
            return 1 / (1 + np.exp(-X))
        return X

    def loss(self, X, t):
        y = self.forward(X)
        if self.problem == "classes":
            return cross_entropy(y, t)
        if self.problem == "binary":
            return binary_cross_entropy(y, t)
        return squared_error(y, t)

    def gradients(self, X, t):
        y = self.forward(X)
        dout = y - t  # the pair of task 3: so simple
        found = {}
        for layer in reversed(self.layers):
            dout = layer.backward(dout)
            if isinstance(layer, Affine):
                found[f"W{layer.number}"] = layer.dW
                found[f"b{layer.number}"] = layer.db
        return found

    def predict(self, X):
        y = self.forward(X)
        if self.problem == "classes":
            return np.argmax(y, axis=1)
        elif self.problem == "binary":
            return (y > 0.5) * 1
        else:
            return y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for _ in range(epochs):
            order = np.arange(len(X))
            self.random.shuffle(order)
            while len(order) > 0:
                now, order = order[:batch_size], order[batch_size:]
                slopes = self.gradients(X[now], t[now])
                for name, value in slopes.items():
                    self.params[name] -= lr * value
            losses.append(self.loss(X, t))
        return losses
