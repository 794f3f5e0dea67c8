# The network is a list of layer objects in the book's style, which hold the very arrays that are in params.
import numpy as np
from collections import OrderedDict


def init_weights(n_in, n_out, method="xavier", seed=None):
    np.random.seed(seed)
    W = np.random.randn(n_in, n_out)
    if method == "random":
        W *= 0.01
    elif method == "xavier":
        W /= np.sqrt(n_in)
    else:
        W *= np.sqrt(2.0 / n_in)
    return W


def squared_error(y, t):
    return 0.5 * np.mean(np.sum((y - t) ** 2, axis=1))


def binary_cross_entropy(y, t, delta=1e-7):
    y = np.clip(y, delta, 1 - delta)
    return np.mean(-t * np.log(y) - (1 - t) * np.log(1 - y))


def cross_entropy(y, t):
    if t.size == y.size:
        t = t.argmax(axis=1)
    batch_size = y.shape[0]
    return -np.sum(np.log(y[np.arange(batch_size), t] + 1e-7)) / batch_size


def output_and_loss(problem):
    return {
        "regression": ["identity", "squared_error"],
        "binary": ["sigmoid", "binary_cross_entropy"],
        "classes": ["softmax", "cross_entropy"],
    }[problem]


def softmax(x):
    x = x - np.max(x, axis=-1, keepdims=True)
    return np.exp(x) / np.sum(np.exp(x), axis=-1, keepdims=True)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b

    def forward(self, x):
        self.x = x
        return np.dot(x, self.W) + self.b

    def backward(self, dout):
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout, axis=0)
        return np.dot(dout, self.W.T)


class Relu:
    def forward(self, x):
        self.mask = (x <= 0)
        out = x.copy()
        out[self.mask] = 0
        return out

    def backward(self, dout):
        dout[self.mask] = 0
        return dout


class Sigmoid:
    def forward(self, x):
        self.out = sigmoid(x)
        return self.out

    def backward(self, dout):
        return dout * (1.0 - self.out) * self.out


class Tanh:
    def forward(self, x):
        self.out = np.tanh(x)
        return self.out

    def backward(self, dout):
        return dout * (1.0 - self.out ** 2)


class Output:
    """마지막 층: 활성화 함수와 손실 함수를 함께"""

    def __init__(self, problem):
        activation, loss = output_and_loss(problem)
        self.f = {"identity": lambda x: x, "sigmoid": sigmoid, "softmax": softmax}[activation]
        self.loss_function = globals()[loss]

    def forward(self, x, t):
        self.t = t
        self.y = self.f(x)
        return self.loss_function(self.y, self.t)

    def backward(self, dout=1):
        return dout * (self.y - self.t) / self.t.shape[0]


class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0, verbose=False):
        self.params = {}
        self.layers = OrderedDict()
        self.problem = problem
        n = len(sizes) - 1
        for i in range(1, n + 1):
            self.params["W" + str(i)] = init_weights(sizes[i - 1], sizes[i], init, seed * 100 + i)
            self.params["b" + str(i)] = np.zeros(sizes[i])
            self.layers["Affine" + str(i)] = Affine(self.params["W" + str(i)], self.params["b" + str(i)])
            if i < n:
                self.layers["Hidden" + str(i)] = {"relu": Relu, "sigmoid": Sigmoid, "tanh": Tanh}[hidden]()
        self.last_layer = Output(problem)
        self.random = np.random.RandomState(seed)

    def sums(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def forward(self, X):
        return self.last_layer.f(self.sums(X))

    def loss(self, X, t):
        return self.last_layer.forward(self.sums(X), t)

    def predict(self, X):
        y = self.forward(X)
        if self.problem == "classes":
            return np.argmax(y, axis=1)
        if self.problem == "binary":
            return (y > 0.5) * 1
        return y

    def gradients(self, X, t):
        self.loss(X, t)
        dout = self.last_layer.backward(1)
        for layer in reversed(list(self.layers.values())):
            dout = layer.backward(dout)
        grads = {}
        for name, layer in self.layers.items():
            if name.startswith("Affine"):
                grads["W" + name[6:]], grads["b" + name[6:]] = layer.dW, layer.db
        return grads

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for epoch in range(epochs):
            index = np.arange(X.shape[0])
            self.random.shuffle(index)
            for rows in np.array_split(index, range(batch_size, len(index), batch_size)):
                grad = self.gradients(X[rows], t[rows])
                for key in self.params:
                    self.params[key] -= lr * grad[key]
            losses.append(self.loss(X, t))
        return losses
