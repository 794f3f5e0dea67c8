"""Exercise 7. Descent: walking downhill by the slope alone. README.md tells the story."""

import numpy as np


def forward_difference(f, x, h):
    """Return the slope of the straight line through the points of f at x and at x + h."""
    # TODO(task 1): rise over step
    # BEGIN SOLUTION
    return (f(x + h) - f(x)) / h
    # END SOLUTION


def best_step(f, x, slope, hs):
    """Return that h of the array hs with which forward_difference comes nearest to the true slope."""
    # TODO(task 1): how far off is each h?
    # BEGIN SOLUTION
    errors = [abs(forward_difference(f, x, h) - slope) for h in hs]
    return hs[np.argmin(errors)]
    # END SOLUTION


def descend(grad, start, lr, steps):
    """Return the path (steps + 1, n): the point start (n,), and then the point after each step."""
    # TODO(task 2): where is the gradient taken, and which way does a step go?
    # BEGIN SOLUTION
    path = [start]
    for _ in range(steps):
        x = path[-1]
        path.append(x - lr * grad(x))
    return np.array(path)
    # END SOLUTION


def descend_until(grad, start, lr, tolerance, most):
    """Return (x, steps): the first point whose gradient is shorter than tolerance, or the one after most steps."""
    # TODO(task 2): when do you look at the gradient, before a step or after it?
    # BEGIN SOLUTION
    x, steps = start, 0
    while steps < most and np.linalg.norm(grad(x)) >= tolerance:
        x = x - lr * grad(x)
        steps = steps + 1
    return x, steps
    # END SOLUTION


def outcome(lr, a):
    """Return what becomes of steps on a * x**2 / 2: "creeps", "zigzags" or "diverges"."""
    # TODO(task 3): by which number does one step multiply x?
    # BEGIN SOLUTION
    factor = 1 - lr * a
    if factor > 0:
        return "creeps"
    if factor > -1:
        return "zigzags"
    return "diverges"
    # END SOLUTION


def largest_lr(curvatures):
    """Return the learning rate above which steps diverge in a valley with these curvatures (n,)."""
    # TODO(task 3): in which direction do the steps diverge first?
    # BEGIN SOLUTION
    return 2 / np.max(curvatures)
    # END SOLUTION


def line_gradients(X, y, w, b):
    """Return (loss, dw, db): half the mean squared error of X @ w + b for the targets y, and its slopes."""
    # TODO(task 4): every slope begins with the errors
    # BEGIN SOLUTION
    errors = X @ w + b - y
    loss = np.mean(errors**2) / 2
    dw = X.T @ errors / len(y)
    db = np.mean(errors)
    return loss, dw, db
    # END SOLUTION


def fit_line(X, y, lr, steps):
    """Return (w, b) after some steps downhill from zeros; w is (n,) and b a number."""
    # TODO(task 4): both slopes belong to one point
    # BEGIN SOLUTION
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        _, dw, db = line_gradients(X, y, w, b)
        w = w - lr * dw
        b = b - lr * db
    return w, b
    # END SOLUTION


def softmax_gradients(X, t, W, b):
    """Return (loss, dW, db): the mean of -log p of each row's class t (N,), and its slopes by W (n, C) and b (C,)."""
    # TODO(task 5): what can be taken away from all sums of a row before e is raised to them?
    # BEGIN SOLUTION
    sums = X @ W + b
    sums = sums - sums.max(axis=1, keepdims=True)
    e = np.exp(sums)
    totals = e.sum(axis=1, keepdims=True)
    targets = np.eye(len(b))[t]
    loss = np.sum(targets * (np.log(totals) - sums)) / len(t)
    back = (e / totals - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)
    # END SOLUTION


def fit_softmax(X, t, n_classes, lr, steps):
    """Return (W, b) after some steps downhill from zeros; W is (n, n_classes) and b (n_classes,)."""
    # TODO(task 5): which shapes do W and b have?
    # BEGIN SOLUTION
    W, b = np.zeros((X.shape[1], n_classes)), np.zeros(n_classes)
    for _ in range(steps):
        _, dW, db = softmax_gradients(X, t, W, b)
        W = W - lr * dW
        b = b - lr * db
    return W, b
    # END SOLUTION


def confusion(t, y, n_classes):
    """Return (n_classes, n_classes) counts: in row i and column j, how many rows of class i were read as j."""
    # TODO(task 5): each pair of t and y counts once
    # BEGIN SOLUTION
    counts = np.zeros((n_classes, n_classes), dtype=int)
    for i in range(len(t)):
        counts[t[i], y[i]] += 1
    return counts
    # END SOLUTION


def count_updates(X, t, epochs=1000):
    """Return how often the perceptron rule corrects w and b before an epoch without a correction, or None."""
    # TODO(task 6): what tells you that an epoch was without one?
    # BEGIN SOLUTION
    w, b, updates = np.zeros(X.shape[1]), 0.0, 0
    for _ in range(epochs):
        before = updates
        for i in range(len(X)):
            y = 1 if X[i] @ w + b > 0 else 0
            if y != t[i]:
                w = w + (t[i] - y) * X[i]
                b = b + (t[i] - y)
                updates = updates + 1
        if updates == before:
            return updates
    return None
    # END SOLUTION


def margin(X, t, w, b):
    """Return the smallest distance of a point to the line, below 0 when a point lies on the wrong side."""
    # TODO(task 6): which side is right for class 1, and which for class 0?
    # BEGIN SOLUTION
    sides = np.where(t == 1, 1.0, -1.0)
    return np.min(sides * (X @ w + b)) / np.linalg.norm(w)
    # END SOLUTION


def separating_line(X, t):
    """Return (w, b) with w @ x + b > 0 for all points of class 1 and none of class 0, or None if no line does that."""
    # TODO(task 6): the rule of count_updates finds a line, if there is one
    # BEGIN SOLUTION
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(1000):
        corrected = False
        for i in range(len(X)):
            y = 1 if X[i] @ w + b > 0 else 0
            if y != t[i]:
                w = w + (t[i] - y) * X[i]
                b = b + (t[i] - y)
                corrected = True
        if not corrected:
            return w, b
    return None
    # END SOLUTION
