"""Exercise 6. MLP: a network that learns. README.md tells the story."""

import numpy as np


def init_weights(n_in, n_out, method, seed):
    """Return an (n_in, n_out) array of random weights around 0; method is "random", "xavier" or "he"."""
    # TODO(task 1): which standard deviation does each method take?
    raise NotImplementedError("task 1: init_weights")


def squared_error(y, t):
    """Return the squared error of the outputs y for the targets t, both (N, n_out), as one number."""
    # TODO(task 2): half the sum in each row, then the mean over the rows
    raise NotImplementedError("task 2: squared_error")


def binary_cross_entropy(y, t):
    """Return the cross entropy of the probabilities y for the targets t (0 or 1), both (N, 1), as one number."""
    # TODO(task 2): what does log do at 0?
    raise NotImplementedError("task 2: binary_cross_entropy")


def cross_entropy(y, t):
    """Return the cross entropy of the probabilities y (N, n_out) as one number; t is one-hot or class numbers (N,)."""
    # TODO(task 2): how can you tell class numbers from one-hot rows?
    raise NotImplementedError("task 2: cross_entropy")


def output_and_loss(problem):
    """Return (activation, loss), two names, for the problem "regression", "binary" or "classes"."""
    # TODO(task 3): what may the answer be: any number, one probability, or one for each class?
    raise NotImplementedError("task 3: output_and_loss")


class MLP:
    """A multi-layer perceptron; sizes (3, 4, 1) means 3 inputs, 4 hidden neurons and 1 output."""

    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        """Make self.params: W1 (n_in, n_out) from init_weights, b1 (n_out,) of zeros, then W2, b2 and so on."""
        # TODO(task 4): one W and one b between every two neighbouring layers; what will the later tasks need to know?
        raise NotImplementedError("task 4: MLP.__init__")

    def forward(self, X):
        """Return the network's outputs for the rows of X: values or probabilities, (N, n_out)."""
        # TODO(task 5): bring your activations over from exercise 4; which of them follows which layer?
        raise NotImplementedError("task 5: MLP.forward")

    def loss(self, X, t):
        """Return the loss of the network's outputs for X, as one number; t is (N, n_out)."""
        # TODO(task 5): task 2 has the loss, task 3 says which
        raise NotImplementedError("task 5: MLP.loss")

    def gradients(self, X, t):
        """Return a dict like self.params: the slope of the loss with respect to each weight and each bias."""
        # TODO(task 5): start at the output and go back; each gradient has the shape of its own array
        raise NotImplementedError("task 5: MLP.gradients")

    def predict(self, X):
        """Return class numbers (N,) for "classes", 0 or 1 (N, 1) for "binary", values (N, n_out) for "regression"."""
        # TODO(task 5): from the outputs to a decision
        raise NotImplementedError("task 5: MLP.predict")

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        """Train by gradient descent on shuffled batches; return the list of the losses on all of X after each epoch."""
        # TODO(task 6): shuffle the rows anew in each epoch, X and t alike; one step for each batch
        raise NotImplementedError("task 6: MLP.fit")
