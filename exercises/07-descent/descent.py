"""Exercise 7. Descent: walking downhill by the slope alone. README.md tells the story."""

import numpy as np


def forward_difference(f, x, h):
    """Return the slope of the straight line through the points of f at x and at x + h."""
    # TODO(task 1): rise over step
    raise NotImplementedError("task 1: forward_difference")


def best_step(f, x, slope, hs):
    """Return that h of the array hs with which forward_difference comes nearest to the true slope."""
    # TODO(task 1): how far off is each h?
    raise NotImplementedError("task 1: best_step")


def descend(grad, start, lr, steps):
    """Return the path (steps + 1, n): the point start (n,), and then the point after each step."""
    # TODO(task 2): where is the gradient taken, and which way does a step go?
    raise NotImplementedError("task 2: descend")


def descend_until(grad, start, lr, tolerance, most):
    """Return (x, steps): the first point whose gradient is shorter than tolerance, or the one after most steps."""
    # TODO(task 2): when do you look at the gradient, before a step or after it?
    raise NotImplementedError("task 2: descend_until")


def outcome(lr, a):
    """Return what becomes of steps on a * x**2 / 2: "creeps", "zigzags" or "diverges"."""
    # TODO(task 3): by which number does one step multiply x?
    raise NotImplementedError("task 3: outcome")


def largest_lr(curvatures):
    """Return the learning rate above which steps diverge in a valley with these curvatures (n,)."""
    # TODO(task 3): in which direction do the steps diverge first?
    raise NotImplementedError("task 3: largest_lr")


def line_gradients(X, y, w, b):
    """Return (loss, dw, db): half the mean squared error of X @ w + b for the targets y, and its slopes."""
    # TODO(task 4): every slope begins with the errors
    raise NotImplementedError("task 4: line_gradients")


def fit_line(X, y, lr, steps):
    """Return (w, b) after some steps downhill from zeros; w is (n,) and b a number."""
    # TODO(task 4): both slopes belong to one point
    raise NotImplementedError("task 4: fit_line")


def softmax_gradients(X, t, W, b):
    """Return (loss, dW, db): the mean of -log p of each row's class t (N,), and its slopes by W (n, C) and b (C,)."""
    # TODO(task 5): what can be taken away from all sums of a row before e is raised to them?
    raise NotImplementedError("task 5: softmax_gradients")


def fit_softmax(X, t, n_classes, lr, steps):
    """Return (W, b) after some steps downhill from zeros; W is (n, n_classes) and b (n_classes,)."""
    # TODO(task 5): which shapes do W and b have?
    raise NotImplementedError("task 5: fit_softmax")


def confusion(t, y, n_classes):
    """Return (n_classes, n_classes) counts: in row i and column j, how many rows of class i were read as j."""
    # TODO(task 5): each pair of t and y counts once
    raise NotImplementedError("task 5: confusion")


def count_updates(X, t, epochs=1000):
    """Return how often the perceptron rule corrects w and b before an epoch without a correction, or None."""
    # TODO(task 6): what tells you that an epoch was without one?
    raise NotImplementedError("task 6: count_updates")


def margin(X, t, w, b):
    """Return the smallest distance of a point to the line, below 0 when a point lies on the wrong side."""
    # TODO(task 6): which side is right for class 1, and which for class 0?
    raise NotImplementedError("task 6: margin")


def separating_line(X, t):
    """Return (w, b) with w @ x + b > 0 for all points of class 1 and none of class 0, or None if no line does that."""
    # TODO(task 6): the rule of count_updates finds a line, if there is one
    raise NotImplementedError("task 6: separating_line")
