import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-np.clip(a, -500, 500)))


def softmax(a):
    shifted = a - np.max(a, axis=1, keepdims=True)
    powers = np.exp(shifted)
    return powers / np.sum(powers, axis=1, keepdims=True)


ACT = {
    "tanh": (np.tanh, lambda h: 1 - h * h),
    "sigmoid": (sigmoid, lambda h: h * (1 - h)),
    "relu": (lambda a: np.where(a > 0, a, 0.0), lambda h: np.where(h > 0, 1.0, 0.0)),
}
OUT = {"identity": lambda a: a, "sigmoid": sigmoid, "softmax": softmax}


class MLP:
    """A multi-layer perceptron; sizes (3, 4, 1) means 3 inputs, 4 hidden neurons and 1 output."""

    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        """Make self.params: W1 (n_in, n_out) from init_weights, b1 (n_out,) of zeros, then W2, b2 and so on."""
        self.L = len(sizes) - 1
        self.f, self.df = ACT[hidden]
        self.problem = problem
        self.out_name, self.loss_name = output_and_loss(problem)
        self.seed = seed
        self.shuffler = np.random.default_rng(seed)
        self.params = dict()
        for i, (a, b) in enumerate(zip(sizes, sizes[1:]), start=1):
            self.params[f"W{i}"] = init_weights(a, b, init, seed + i)
            self.params[f"b{i}"] = np.zeros(b)

    def run(self, X):
        hs = [X]
        for i in range(1, self.L + 1):
            # every layer: multiply, add, squash
            hs.append(self.f(hs[-1] @ self.params[f"W{i}"] + self.params[f"b{i}"]))
        # and the last one is turned into the answer
        return hs, OUT[self.out_name](hs[-1])

    def forward(self, X):
        """Return the network's outputs for the rows of X: values or probabilities, (N, n_out)."""
        _, y = self.run(X)
        return y

    def loss(self, X, t):
        """Return the loss of the network's outputs for X, as one number; t is (N, n_out)."""
        y = self.forward(X)
        if self.loss_name == "squared_error":
            return squared_error(y, t)
        if self.loss_name == "binary_cross_entropy":
            return binary_cross_entropy(y, t)
        return cross_entropy(y, t)

    def gradients(self, X, t):
        """Return a dict like self.params: the slope of the loss with respect to each weight and each bias."""
        hs, y = self.run(X)
        back = (y - t) / X.shape[0]
        result = {}
        for i in range(self.L, 0, -1):
            back = back * self.df(hs[i])
            result[f"W{i}"] = hs[i - 1].T @ back
            result[f"b{i}"] = np.sum(back, axis=0)
            back = back @ self.params[f"W{i}"].T
        return result

    def predict(self, X):
        """Return class numbers (N,) for "classes", 0 or 1 (N, 1) for "binary", values (N, n_out) for "regression"."""
        y = self.forward(X)
        if self.problem == "classes":
            return np.argmax(y, axis=1)
        if self.problem == "binary":
            return np.where(y > 0.5, 1, 0)
        return y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        """Train by gradient descent on shuffled batches; return the list of the losses on all of X after each epoch."""
        history = []
        for _ in range(epochs):
            order = self.shuffler.permutation(len(X))
            for start in range(0, len(X), batch_size):
                rows = order[start:start + batch_size]
                step = self.gradients(X[rows], t[rows])
                for key in self.params:
                    self.params[key] = self.params[key] - lr * step[key]
            history.append(self.loss(X, t))
        return history
