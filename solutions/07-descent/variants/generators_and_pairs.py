# separating_line turns w by the pair of points that is in the way most, and puts b in the middle; generators and recursion.
import numpy as np

def forward_difference(f, x, h): return f(x + h) / h - f(x) / h if abs(h) > 1e-3 else (f(x + h) - f(x)) / h

def best_step(f, x, slope, hs):
    misses = np.array([forward_difference(f, x, h) for h in hs]) - slope
    return hs[np.abs(misses) == np.abs(misses).min()][0]

def descend(grad, start, lr, steps):
    def walk():
        x = start
        yield x
        for _ in range(steps):
            x = x + lr * -grad(x)
            yield x
    return list(walk())

def descend_until(grad, start, lr, tolerance, most):
    x, left = 1.0 * start, most
    while left and not np.sqrt(np.dot(grad(x), grad(x))) < tolerance:
        x, left = x - lr * grad(x), left - 1
    return x, most - left

def outcome(lr, a):
    return ("creeps", "zigzags", "diverges")[(lr * a > 1) + (lr * a > 2)]

def largest_lr(curvatures):
    return 2 / np.linalg.norm(curvatures, np.inf)

def line_gradients(X, y, w, b):
    e = (X * w).sum(axis=1) + b - y
    return 0.5 * np.mean(e ** 2), np.array([np.mean(e * column) for column in X.T]), np.mean(e)

def fit_line(X, y, lr, steps):
    if steps == 0:
        return np.zeros(X.shape[1]), 0.0
    w, b = fit_line(X, y, lr, steps - 1)
    _, dw, db = line_gradients(X, y, w, b)
    return w - lr * dw, b - lr * db

def softmax_gradients(X, t, W, b):
    z = np.dot(X, W) + b
    # −log p = log Σ e^(z_k − z_t): the differences to the right class
    right = z[np.arange(len(t)), t][:, None]
    top = z.max(axis=1, keepdims=True)
    loss = np.mean(top - right + np.log(np.exp(z - top).sum(axis=1, keepdims=True)))
    p = np.exp(z - top)
    p = p / p.sum(axis=1, keepdims=True)
    dz = np.array([p[i] - (np.arange(len(b)) == t[i]) for i in range(len(t))])
    return loss, sum(np.outer(x, d) for x, d in zip(X, dz)) / len(t), dz.mean(0)

def fit_softmax(X, t, n_classes, lr, steps):
    W, b = np.zeros((X.shape[1], n_classes)), np.zeros(n_classes)
    T = np.eye(n_classes)[t]
    for _ in range(steps):
        z = X @ W + b
        e = np.exp(z - z.max(1, keepdims=True))
        D = (e / e.sum(1, keepdims=True) - T) / len(X)
        W, b = W - lr * X.T @ D, b - lr * D.sum(0)
    return W, b

def confusion(t, y, n_classes):
    c = np.zeros((n_classes, n_classes), dtype=np.int64)
    for i in range(n_classes):
        for j in range(n_classes):
            c[i, j] = np.count_nonzero((t == i) & (y == j))
    return c

def count_updates(X, t, epochs=1000):
    w, b, n = np.zeros(X.shape[1]), 0, 0
    clean = 0
    for step in range(epochs * len(X)):
        i = step % len(X)
        if i == 0: clean = 0
        fires = X[i] @ w + b > 0
        if fires == bool(t[i]): clean += 1
        elif fires: w, b, n = w - X[i], b - 1, n + 1
        else: w, b, n = w + X[i], b + 1, n + 1
        if i == len(X) - 1 and clean == len(X): return n
    return None

def margin(X, t, w, b):
    unit = w / np.sqrt(w.dot(w))
    offset = b / np.sqrt(w.dot(w))
    best = np.inf
    for i in range(len(X)):
        d = X[i] @ unit + offset
        best = min(best, d if t[i] == 1 else -d)
    return best

def separating_line(X, t):
    if np.all(t == 1): return np.zeros(X.shape[1]), 1
    if np.all(t == 0): return np.zeros(X.shape[1]), -1
    # the perceptron rule on differences finds w; then b lies in the middle
    w = X[t == 1].mean(axis=0) - X[t == 0].mean(axis=0)
    for _ in range(2000):
        low, high = X[t == 1] @ w, X[t == 0] @ w
        if low.min() > high.max():
            return w, -(low.min() + high.max()) / 2
        w = w + X[t == 1][low.argmin()] - X[t == 0][high.argmax()]
    return None
