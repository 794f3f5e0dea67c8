"""Exercise 9. Training: why a network learns, or does not. README.md tells the story."""

import numpy as np


def parameter_count(sizes):
    """Return how many weights and biases a network has together; sizes (3, 4, 1) means 3 inputs and two layers."""
    # TODO(task 1): which layers have biases?
    raise NotImplementedError("task 1: parameter_count")


def shapes(sizes, rows):
    """Return a dict of shapes: of W1, b1 and the first layer's outputs y1 for so many rows, then of W2, b2, y2 ..."""
    # TODO(task 1): what does a layer take in, and what does it give?
    raise NotImplementedError("task 1: shapes")


def multiplications(sizes, rows):
    """Return how many numbers are multiplied by a weight when so many rows go forward through the network."""
    # TODO(task 1): how often is each weight used for one row?
    raise NotImplementedError("task 1: multiplications")


def weight_spread(n_in, n_out, hidden):
    """Return the standard deviation for the weights of a layer; hidden is "sigmoid", "tanh" or "relu"."""
    # TODO(task 2): over how many inputs does each sum go?
    raise NotImplementedError("task 2: weight_spread")


def spreads(X, weights, hidden):
    """Return a list: the standard deviation of the outputs of each layer, all with the activation hidden, no biases."""
    # TODO(task 2): the outputs of one layer are the inputs of the next
    raise NotImplementedError("task 2: spreads")


def gradient_sizes(X, weights, hidden, dout):
    """Return a list: the length of dW of each layer, first layer first; dout arrives at the outputs of the last one."""
    # TODO(task 2): forward, keeping every layer's outputs, and then back
    raise NotImplementedError("task 2: gradient_sizes")


def relative_error(a, b):
    """Return how far two slopes are apart, as a share of the larger one, but at least of 0.001."""
    # TODO(task 3): what do you divide by?
    raise NotImplementedError("task 3: relative_error")


def gradient_check(f, grad, x, h=1e-5):
    """Return the largest relative error of grad(x), measured with f, kinks left out; x is an array of any shape."""
    # TODO(task 3): move one number of x at a time, up and down, and measure the slope on both sides
    raise NotImplementedError("task 3: gradient_check")


class SGD:
    """Against the gradient."""

    def __init__(self, lr=0.1):
        self.lr = lr

    def update(self, params, grads):
        """Return a new dict: each array of params after a step by its gradient in grads."""
        # TODO(task 4): the step of exercise 7, for each name
        raise NotImplementedError("task 4: SGD.update")


class Momentum:
    """As a ball that keeps rolling; v is the velocity of each parameter."""

    def __init__(self, lr=0.1, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.v = {}

    def update(self, params, grads):
        """Return a new dict: each array of params after a step by its velocity."""
        # TODO(task 4): what is the velocity of a name that comes for the first time?
        raise NotImplementedError("task 4: Momentum.update")


class AdaGrad:
    """Shorter steps where the gradients have been long; h is the sum of the squares of each parameter's gradients."""

    def __init__(self, lr=0.1):
        self.lr = lr
        self.h = {}

    def update(self, params, grads):
        """Return a new dict: each array of params after a step."""
        # TODO(task 4): h first, then the step
        raise NotImplementedError("task 4: AdaGrad.update")


class RMSProp:
    """As AdaGrad, but old gradients are forgotten; h is a running mean of the squares."""

    def __init__(self, lr=0.01, decay=0.9):
        self.lr = lr
        self.decay = decay
        self.h = {}

    def update(self, params, grads):
        """Return a new dict: each array of params after a step."""
        # TODO(task 4): how much of the old h stays?
        raise NotImplementedError("task 4: RMSProp.update")


class Adam:
    """Momentum and RMSProp together; m and h are running means of gradients and of their squares, t counts updates."""

    def __init__(self, lr=0.01, beta1=0.9, beta2=0.999):
        self.lr = lr
        self.beta1 = beta1
        self.beta2 = beta2
        self.t = 0
        self.m = {}
        self.h = {}

    def update(self, params, grads):
        """Return a new dict: each array of params after a step."""
        # TODO(task 4): when does t become 1?
        raise NotImplementedError("task 4: Adam.update")


def split(X, t, share, seed):
    """Return (X_train, t_train, X_test, t_test): the rows at random, share * len(X) of them for testing."""
    # TODO(task 5): one order of the row numbers, for X and t alike
    raise NotImplementedError("task 5: split")


def early_stop(losses, patience):
    """Return the number of the best epoch, counted from 0, of those before the patience ran out."""
    # TODO(task 5): what has to be remembered from one epoch to the next?
    raise NotImplementedError("task 5: early_stop")


def choose_degree(x, y, x_new, y_new, degrees):
    """Return that degree whose polynomial, fitted to x and y, has the smallest mean squared error on the new points."""
    # TODO(task 5): np.polyfit and np.polyval do the work
    raise NotImplementedError("task 5: choose_degree")


class Dropout:
    """A layer that drops numbers at random while the network is trained."""

    def __init__(self, rate, seed):
        self.rate = rate
        self.rng = np.random.default_rng(seed)
        self.mask = None

    def forward(self, X, train):
        """Return X with about rate of its numbers dropped and the others made larger if train, or else X itself."""
        # TODO(task 6): self.rng.random(X.shape) draws a number between 0 and 1 for each of X
        raise NotImplementedError("task 6: Dropout.forward")

    def backward(self, dout):
        """Return the gradient by the X of the last forward in training."""
        # TODO(task 6): by which number was each X multiplied?
        raise NotImplementedError("task 6: Dropout.backward")


def decayed(grads, params, rate):
    """Return a new dict: grads, with rate times the weight added for W1, W2 and so on; biases are left as they are."""
    # TODO(task 6): which names begin with W?
    raise NotImplementedError("task 6: decayed")
