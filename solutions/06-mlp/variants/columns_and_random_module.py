# Inside, examples are columns (Z = Wᵀ A + b); weights and shuffling come from Python's random module, batches from a deque.
from collections import deque, OrderedDict
from random import Random
import numpy as np


def init_weights(n_in, n_out, method, seed):
    draw = Random(int(seed))
    sigma = 0.01 if method == "random" else ((1.0 if method == "xavier" else 2.0) / n_in) ** 0.5
    W = np.empty((n_in, n_out))
    for j in range(n_out):            # a neuron after the other
        for i in range(n_in):
            W[i, j] = draw.gauss(0.0, sigma)
    return W


def squared_error(y, t):
    return np.einsum("no,no->", y - t, y - t) / (2 * y.shape[0])


def binary_cross_entropy(y, t):
    # the probability that was given to what happened
    p = np.where(np.asarray(t) > 0.5, y, np.subtract(1.0, y))
    return float(np.mean(-np.log(np.maximum(p, 1e-7))))


def cross_entropy(y, t):
    t = np.asarray(t)
    classes = t if t.ndim == 1 else t @ np.arange(t.shape[1])
    classes = classes.astype(int).ravel()
    total = 0.0
    for row, k in zip(y, classes):
        total -= np.log(max(row[k % len(row)], 1e-7))
    return total / len(classes)


def output_and_loss(problem):
    activation = dict(regression="identity", binary="sigmoid", classes="softmax")[problem]
    loss = dict(identity=squared_error, sigmoid=binary_cross_entropy, softmax=cross_entropy)[activation]
    return activation, loss.__name__


class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        self.sizes = list(sizes)
        self.hidden = hidden
        self.problem = problem
        self.random = Random(int(seed))
        self.params = OrderedDict()
        for l in range(1, len(self.sizes)):
            self.params[f"W{l}"] = init_weights(self.sizes[l - 1], self.sizes[l], init, self.random.getrandbits(30))
            self.params[f"b{l}"] = np.zeros(self.sizes[l])

    @property
    def depth(self):
        return len(self.sizes) - 1

    def _g(self, Z):
        if self.hidden == "relu":
            return (np.abs(Z) + Z) / 2
        if self.hidden == "tanh":
            return 2 / (1 + np.exp(-2 * Z)) - 1
        return 1 / (1 + np.exp(-Z))

    def _dg(self, A):
        if self.hidden == "relu":
            return A > 0
        if self.hidden == "tanh":
            return (1 - A) * (1 + A)
        return A * (1 - A)

    def _columns(self, X):
        A = [np.transpose(X)]
        for l in range(1, self.depth + 1):
            Z = self.params[f"W{l}"].T @ A[-1] + self.params[f"b{l}"].reshape(-1, 1)
            A.append(self._g(Z) if l < self.depth else Z)
        Z = A[-1]
        if self.problem == "binary":
            A[-1] = 1 / (1 + np.exp(-Z))
        elif self.problem == "classes":
            E = np.exp(Z - Z.max(axis=0))
            A[-1] = E / E.sum(axis=0)
        return A

    def forward(self, X):
        return self._columns(X)[-1].T

    def loss(self, X, t):
        return {"regression": squared_error, "binary": binary_cross_entropy, "classes": cross_entropy}[self.problem](
            self.forward(X), t)

    def gradients(self, X, t):
        m = X.shape[0]
        A = self._columns(X)
        dZ = A[-1] - t.T
        grads = OrderedDict()
        for l in range(self.depth, 0, -1):
            grads[f"W{l}"] = (dZ @ A[l - 1].T).T / m
            grads[f"b{l}"] = dZ.sum(axis=1) / m
            if l > 1:
                dZ = (self.params[f"W{l}"] @ dZ) * self._dg(A[l - 1])
        return grads

    def predict(self, X):
        Y = self._columns(X)[-1]
        if self.problem == "classes":
            return Y.argmax(axis=0)
        return np.where(Y > 0.5, 1, 0).T if self.problem == "binary" else Y.T

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for epoch in range(epochs):
            rows = list(range(len(X)))
            self.random.shuffle(rows)
            waiting = deque(rows)
            while waiting:
                batch = [waiting.popleft() for _ in range(min(batch_size, len(waiting)))]
                grads = self.gradients(X[batch], t[batch])
                for name, slope in grads.items():
                    np.subtract(self.params[name], lr * slope, out=self.params[name])
            losses.append(float(self.loss(X, t)))
        return losses
