"""Exercise 6. MLP: a network that learns. README.md tells the story."""

import numpy as np


def init_weights(n_in, n_out, method, seed):
    """Return an (n_in, n_out) array of random weights around 0; method is "random", "xavier" or "he"."""
    # TODO(task 1): which standard deviation does each method take?
    # BEGIN SOLUTION
    sigma = {"random": 0.01, "xavier": np.sqrt(1 / n_in), "he": np.sqrt(2 / n_in)}
    rng = np.random.default_rng(seed)
    return rng.normal(0.0, sigma[method], size=(n_in, n_out))
    # END SOLUTION


def squared_error(y, t):
    """Return the squared error of the outputs y for the targets t, both (N, n_out), as one number."""
    # TODO(task 2): half the sum in each row, then the mean over the rows
    # BEGIN SOLUTION
    return 0.5 * ((y - t) ** 2).sum() / len(y)
    # END SOLUTION


def binary_cross_entropy(y, t):
    """Return the cross entropy of the probabilities y for the targets t (0 or 1), both (N, 1), as one number."""
    # TODO(task 2): what does log do at 0?
    # BEGIN SOLUTION
    tiny = 1e-7
    logs = t * np.log(y + tiny) + (1 - t) * np.log(1 - y + tiny)
    return -logs.sum() / len(y)
    # END SOLUTION


def cross_entropy(y, t):
    """Return the cross entropy of the probabilities y (N, n_out) as one number; t is one-hot or class numbers (N,)."""
    # TODO(task 2): how can you tell class numbers from one-hot rows?
    # BEGIN SOLUTION
    if t.ndim == 1:
        t = np.eye(y.shape[1])[t]
    logs = t * np.log(y + 1e-7)
    return -logs.sum() / len(y)
    # END SOLUTION


def output_and_loss(problem):
    """Return (activation, loss), two names, for the problem "regression", "binary" or "classes"."""
    # TODO(task 3): what may the answer be: any number, one probability, or one for each class?
    # BEGIN SOLUTION
    if problem == "regression":
        return "identity", "squared_error"
    if problem == "binary":
        return "sigmoid", "binary_cross_entropy"
    return "softmax", "cross_entropy"
    # END SOLUTION


class MLP:
    """A multi-layer perceptron; sizes (3, 4, 1) means 3 inputs, 4 hidden neurons and 1 output."""

    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        """Make self.params: W1 (n_in, n_out) from init_weights, b1 (n_out,) of zeros, then W2, b2 and so on."""
        # TODO(task 4): one W and one b between every two neighbouring layers; what will the later tasks need to know?
        # BEGIN SOLUTION
        self.n_layers = len(sizes) - 1
        self.hidden = hidden
        self.problem = problem
        self.output, self.loss_name = output_and_loss(problem)
        self.rng = np.random.default_rng(seed)
        self.params = {}
        for i in range(1, len(sizes)):
            self.params[f"W{i}"] = init_weights(sizes[i - 1], sizes[i], init, seed + i)
            self.params[f"b{i}"] = np.zeros(sizes[i])
        # END SOLUTION

    def forward(self, X):
        """Return the network's outputs for the rows of X: values or probabilities, (N, n_out)."""
        # TODO(task 5): bring your activations over from exercise 4; which of them follows which layer?
        # BEGIN SOLUTION
        self.outputs = [X]
        for i in range(1, self.n_layers + 1):
            activation = self.hidden if i < self.n_layers else self.output
            total = X @ self.params[f"W{i}"] + self.params[f"b{i}"]
            if activation == "tanh":
                X = np.tanh(total)
            elif activation == "sigmoid":
                X = 1 / (1 + np.exp(-total))
            elif activation == "relu":
                X = np.maximum(total, 0)
            elif activation == "softmax":
                e = np.exp(total - total.max(axis=1, keepdims=True))
                X = e / e.sum(axis=1, keepdims=True)
            else:
                X = total
            self.outputs.append(X)
        return X
        # END SOLUTION

    def loss(self, X, t):
        """Return the loss of the network's outputs for X, as one number; t is (N, n_out)."""
        # TODO(task 5): task 2 has the loss, task 3 says which
        # BEGIN SOLUTION
        y = self.forward(X)
        if self.loss_name == "squared_error":
            return squared_error(y, t)
        if self.loss_name == "binary_cross_entropy":
            return binary_cross_entropy(y, t)
        return cross_entropy(y, t)
        # END SOLUTION

    def gradients(self, X, t):
        """Return a dict like self.params: the slope of the loss with respect to each weight and each bias."""
        # TODO(task 5): start at the output and go back; each gradient has the shape of its own array
        # BEGIN SOLUTION
        delta = (self.forward(X) - t) / len(X)
        gradients = {}
        for i in range(self.n_layers, 0, -1):
            y = self.outputs[i - 1]
            gradients[f"W{i}"] = y.T @ delta
            gradients[f"b{i}"] = delta.sum(axis=0)
            if i > 1:
                delta = delta @ self.params[f"W{i}"].T
                if self.hidden == "tanh":
                    delta = delta * (1 - y**2)
                elif self.hidden == "sigmoid":
                    delta = delta * y * (1 - y)
                else:
                    delta = delta * (y > 0)
        return gradients
        # END SOLUTION

    def predict(self, X):
        """Return class numbers (N,) for "classes", 0 or 1 (N, 1) for "binary", values (N, n_out) for "regression"."""
        # TODO(task 5): from the outputs to a decision
        # BEGIN SOLUTION
        y = self.forward(X)
        if self.problem == "classes":
            return y.argmax(axis=1)
        if self.problem == "binary":
            return (y > 0.5).astype(int)
        return y
        # END SOLUTION

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        """Train by gradient descent on shuffled batches; return the list of the losses on all of X after each epoch."""
        # TODO(task 6): shuffle the rows anew in each epoch, X and t alike; one step for each batch
        # BEGIN SOLUTION
        losses = []
        for _ in range(epochs):
            order = self.rng.permutation(len(X))
            for start in range(0, len(X), batch_size):
                rows = order[start : start + batch_size]
                gradients = self.gradients(X[rows], t[rows])
                for name in self.params:
                    self.params[name] -= lr * gradients[name]
            losses.append(self.loss(X, t))
        return losses
        # END SOLUTION
