# Everything in float32 (but the tiny steps of task 1), in-place on copies.
import numpy as np
F = np.float32

def forward_difference(f, x, h): return (f(x + h) - f(x)) / h
def best_step(f, x, slope, hs): return min(hs, key=lambda h: (forward_difference(f, x, h) - slope) ** 2)

def descend(grad, start, lr, steps):
    path = np.empty((steps + 1, len(start)), dtype=F)
    path[0] = start
    for i in range(1, steps + 1):
        path[i] = path[i - 1] - F(lr) * grad(path[i - 1])
    return path

def descend_until(grad, start, lr, tolerance, most):
    x = start.astype(F)
    n = 0
    while True:
        g = np.asarray(grad(x), dtype=F)
        if n == most or np.sqrt(g @ g) < tolerance:
            return x, n
        x -= F(lr) * g
        n += 1

def outcome(lr, a):
    f = abs(1 - lr * a)
    return "diverges" if f > 1 else ["creeps", "zigzags"][int(lr * a > 1)]

def largest_lr(curvatures): return F(2) / curvatures.astype(F).max()

def line_gradients(X, y, w, b):
    X, y = X.astype(F), y.astype(F)
    e = X.dot(np.asarray(w, F)) + F(b) - y
    return (e * e).mean() * F(.5), (X * e[:, None]).mean(axis=0), e.mean()

def fit_line(X, y, lr, steps):
    w = np.zeros(X.shape[1], F); b = F(0)
    for _ in range(steps):
        _, dw, db = line_gradients(X, y, w, b)
        w -= F(lr) * dw
        b -= F(lr) * db
    return w, b

def softmax_gradients(X, t, W, b):
    X = X.astype(F)
    z = X @ np.asarray(W, F) + np.asarray(b, F)
    z -= z.max(axis=1)[:, None]
    e = np.exp(z)
    s = e.sum(axis=1)
    n = np.arange(len(t))
    loss = (np.log(s) - z[n, t]).mean()
    d = e / s[:, None]
    d[n, t] -= 1
    d /= len(t)
    return loss, X.T @ d, d.sum(axis=0)

def fit_softmax(X, t, n_classes, lr, steps):
    W = np.zeros((X.shape[1], n_classes), F); b = np.zeros(n_classes, F)
    for _ in range(steps):
        _, dW, db = softmax_gradients(X, t, W, b)
        W -= F(lr) * dW
        b -= F(lr) * db
    return W, b

def confusion(t, y, n_classes):
    c = np.zeros((n_classes, n_classes), F)
    np.add.at(c, (t, y), 1)
    return c

def _learn(X, t, epochs):
    X = np.hstack([X, np.ones((len(X), 1))]).astype(F)
    v = np.zeros(X.shape[1], F); n = 0
    for _ in range(epochs):
        old = n
        for x, g in zip(X, t):
            e = int(g) - int(x @ v > 0)
            v = v + e * x
            n += abs(e)
        if n == old: return v, n
    return None, None

def count_updates(X, t, epochs=1000): return _learn(X, t, epochs)[1]

def margin(X, t, w, b):
    w = w.astype(F)
    return ((2 * t - 1) * (X.astype(F) @ w + F(b))).min() / np.sqrt((w ** 2).sum())

def separating_line(X, t):
    v, _ = _learn(X, t, 300)
    return None if v is None else (v[:-1], v[-1])
