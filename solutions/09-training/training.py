"""Exercise 9. Training: why a network learns, or does not. README.md tells the story."""

import numpy as np


def parameter_count(sizes):
    """Return how many weights and biases a network has together; sizes (3, 4, 1) means 3 inputs and two layers."""
    # TODO(task 1): which layers have biases?
    # BEGIN SOLUTION
    count = 0
    for i in range(1, len(sizes)):
        count += sizes[i - 1] * sizes[i] + sizes[i]
    return count
    # END SOLUTION


def shapes(sizes, rows):
    """Return a dict of shapes: of W1, b1 and the first layer's outputs y1 for so many rows, then of W2, b2, y2 ..."""
    # TODO(task 1): what does a layer take in, and what does it give?
    # BEGIN SOLUTION
    found = {}
    for i in range(1, len(sizes)):
        found[f"W{i}"] = (sizes[i - 1], sizes[i])
        found[f"b{i}"] = (sizes[i],)
        found[f"y{i}"] = (rows, sizes[i])
    return found
    # END SOLUTION


def multiplications(sizes, rows):
    """Return how many numbers are multiplied by a weight when so many rows go forward through the network."""
    # TODO(task 1): how often is each weight used for one row?
    # BEGIN SOLUTION
    count = 0
    for i in range(1, len(sizes)):
        count += sizes[i - 1] * sizes[i]
    return rows * count
    # END SOLUTION


def weight_spread(n_in, n_out, hidden):
    """Return the standard deviation for the weights of a layer; hidden is "sigmoid", "tanh" or "relu"."""
    # TODO(task 2): over how many inputs does each sum go?
    # BEGIN SOLUTION
    if hidden == "relu":
        return np.sqrt(2 / n_in)
    return np.sqrt(1 / n_in)
    # END SOLUTION


def spreads(X, weights, hidden):
    """Return a list: the standard deviation of the outputs of each layer, all with the activation hidden, no biases."""
    # TODO(task 2): the outputs of one layer are the inputs of the next
    # BEGIN SOLUTION
    y, found = X, []
    for W in weights:
        total = y @ W
        if hidden == "sigmoid":
            y = 1 / (1 + np.exp(-total))
        elif hidden == "tanh":
            y = np.tanh(total)
        else:
            y = np.maximum(total, 0)
        found.append(np.std(y))
    return found
    # END SOLUTION


def gradient_sizes(X, weights, hidden, dout):
    """Return a list: the length of dW of each layer, first layer first; dout arrives at the outputs of the last one."""
    # TODO(task 2): forward, keeping every layer's outputs, and then back
    # BEGIN SOLUTION
    outputs = [X]
    for W in weights:
        total = outputs[-1] @ W
        if hidden == "sigmoid":
            outputs.append(1 / (1 + np.exp(-total)))
        elif hidden == "tanh":
            outputs.append(np.tanh(total))
        else:
            outputs.append(np.maximum(total, 0))

    sizes, delta = [], dout
    for i in range(len(weights) - 1, -1, -1):
        y = outputs[i + 1]
        if hidden == "sigmoid":
            delta = delta * y * (1 - y)
        elif hidden == "tanh":
            delta = delta * (1 - y**2)
        else:
            delta = delta * (y > 0)
        sizes.insert(0, np.linalg.norm(outputs[i].T @ delta))
        delta = delta @ weights[i].T
    return sizes
    # END SOLUTION


def relative_error(a, b):
    """Return how far two slopes are apart, as a share of the larger one, but at least of 0.001."""
    # TODO(task 3): what do you divide by?
    # BEGIN SOLUTION
    return abs(a - b) / max(abs(a), abs(b), 0.001)
    # END SOLUTION


def gradient_check(f, grad, x, h=1e-5):
    """Return the largest relative error of grad(x), measured with f, kinks left out; x is an array of any shape."""
    # TODO(task 3): move one number of x at a time, up and down, and measure the slope on both sides
    # BEGIN SOLUTION
    slopes, here, largest = grad(x), f(x), 0.0
    for i in np.ndindex(x.shape):
        up, down = x.astype(float), x.astype(float)  # two copies
        up[i] += h
        down[i] -= h
        right = (f(up) - here) / h
        left = (here - f(down)) / h
        if abs(right - left) <= 0.1:
            largest = max(largest, relative_error(slopes[i], (left + right) / 2))
    return largest
    # END SOLUTION


class SGD:
    """Against the gradient."""

    def __init__(self, lr=0.1):
        self.lr = lr

    def update(self, params, grads):
        """Return a new dict: each array of params after a step by its gradient in grads."""
        # TODO(task 4): the step of exercise 7, for each name
        # BEGIN SOLUTION
        moved = {}
        for name in params:
            moved[name] = params[name] - self.lr * grads[name]
        return moved
        # END SOLUTION


class Momentum:
    """As a ball that keeps rolling; v is the velocity of each parameter."""

    def __init__(self, lr=0.1, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.v = {}

    def update(self, params, grads):
        """Return a new dict: each array of params after a step by its velocity."""
        # TODO(task 4): what is the velocity of a name that comes for the first time?
        # BEGIN SOLUTION
        moved = {}
        for name in params:
            self.v[name] = self.momentum * self.v.get(name, 0.0) - self.lr * grads[name]
            moved[name] = params[name] + self.v[name]
        return moved
        # END SOLUTION


class AdaGrad:
    """Shorter steps where the gradients have been long; h is the sum of the squares of each parameter's gradients."""

    def __init__(self, lr=0.1):
        self.lr = lr
        self.h = {}

    def update(self, params, grads):
        """Return a new dict: each array of params after a step."""
        # TODO(task 4): h first, then the step
        # BEGIN SOLUTION
        moved = {}
        for name in params:
            self.h[name] = self.h.get(name, 0.0) + grads[name] ** 2
            moved[name] = params[name] - self.lr * grads[name] / (np.sqrt(self.h[name]) + 1e-7)
        return moved
        # END SOLUTION


class RMSProp:
    """As AdaGrad, but old gradients are forgotten; h is a running mean of the squares."""

    def __init__(self, lr=0.01, decay=0.9):
        self.lr = lr
        self.decay = decay
        self.h = {}

    def update(self, params, grads):
        """Return a new dict: each array of params after a step."""
        # TODO(task 4): how much of the old h stays?
        # BEGIN SOLUTION
        moved = {}
        for name in params:
            self.h[name] = self.decay * self.h.get(name, 0.0) + (1 - self.decay) * grads[name] ** 2
            moved[name] = params[name] - self.lr * grads[name] / (np.sqrt(self.h[name]) + 1e-7)
        return moved
        # END SOLUTION


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
        # BEGIN SOLUTION
        self.t += 1
        moved = {}
        for name in params:
            self.m[name] = self.beta1 * self.m.get(name, 0.0) + (1 - self.beta1) * grads[name]
            self.h[name] = self.beta2 * self.h.get(name, 0.0) + (1 - self.beta2) * grads[name] ** 2
            m = self.m[name] / (1 - self.beta1**self.t)
            h = self.h[name] / (1 - self.beta2**self.t)
            moved[name] = params[name] - self.lr * m / (np.sqrt(h) + 1e-7)
        return moved
        # END SOLUTION


def split(X, t, share, seed):
    """Return (X_train, t_train, X_test, t_test): the rows at random, share * len(X) of them for testing."""
    # TODO(task 5): one order of the row numbers, for X and t alike
    # BEGIN SOLUTION
    order = np.random.default_rng(seed).permutation(len(X))
    count = round(share * len(X))
    test, train = order[:count], order[count:]
    return X[train], t[train], X[test], t[test]
    # END SOLUTION


def early_stop(losses, patience):
    """Return the number of the best epoch, counted from 0, of those before the patience ran out."""
    # TODO(task 5): what has to be remembered from one epoch to the next?
    # BEGIN SOLUTION
    best = 0
    for epoch in range(len(losses)):
        if losses[epoch] < losses[best]:
            best = epoch
        if epoch - best == patience:
            break
    return best
    # END SOLUTION


def choose_degree(x, y, x_new, y_new, degrees):
    """Return that degree whose polynomial, fitted to x and y, has the smallest mean squared error on the new points."""
    # TODO(task 5): np.polyfit and np.polyval do the work
    # BEGIN SOLUTION
    errors = []
    for degree in degrees:
        polynomial = np.polyfit(x, y, degree)
        errors.append(np.mean((np.polyval(polynomial, x_new) - y_new) ** 2))
    return degrees[np.argmin(errors)]
    # END SOLUTION


class Dropout:
    """A layer that drops numbers at random while the network is trained."""

    def __init__(self, rate, seed):
        self.rate = rate
        self.rng = np.random.default_rng(seed)
        self.mask = None

    def forward(self, X, train):
        """Return X with about rate of its numbers dropped and the others made larger if train, or else X itself."""
        # TODO(task 6): self.rng.random(X.shape) draws a number between 0 and 1 for each of X
        # BEGIN SOLUTION
        if not train:
            return X
        self.mask = (self.rng.random(X.shape) >= self.rate) / (1 - self.rate)
        return X * self.mask
        # END SOLUTION

    def backward(self, dout):
        """Return the gradient by the X of the last forward in training."""
        # TODO(task 6): by which number was each X multiplied?
        # BEGIN SOLUTION
        return dout * self.mask
        # END SOLUTION


def decayed(grads, params, rate):
    """Return a new dict: grads, with rate times the weight added for W1, W2 and so on; biases are left as they are."""
    # TODO(task 6): which names begin with W?
    # BEGIN SOLUTION
    found = {}
    for name in grads:
        found[name] = grads[name] + rate * params[name] if name.startswith("W") else grads[name]
    return found
    # END SOLUTION
