import numpy as np

def forward_difference(f, x, h):
    return np.diff([f(x), f(x + h)])[0] / h

def best_step(f, x, slope, hs):
    order = np.argsort([abs(forward_difference(f, x, h) - slope) for h in hs])
    return hs[order[0]]

def descend(grad, start, lr, steps):
    if steps == 0:
        return start.reshape(1, -1).copy()
    before = descend(grad, start, lr, steps - 1)
    return np.vstack([before, before[-1] - lr * grad(before[-1])])

def descend_until(grad, start, lr, tolerance, most):
    slope = grad(start)
    if most == 0 or np.linalg.norm(slope) < tolerance:
        return start, 0
    x, steps = descend_until(grad, start - lr * slope, lr, tolerance, most - 1)
    return x, steps + 1

def outcome(lr, a):
    x = 1.0
    after = x - lr * a * x
    if abs(after) > abs(x): return "diverges"
    if after * x < 0: return "zigzags"
    return "creeps"

def largest_lr(curvatures):
    return np.min(2 / np.asarray(curvatures))

def with_ones(X):
    return np.column_stack([X, np.ones(len(X))])

def line_gradients(X, y, w, b):
    Z = with_ones(X)
    e = Z @ np.append(w, b) - y
    d = Z.T @ e / len(Z)
    return e @ e / (2 * len(Z)), d[:-1], d[-1]

def fit_line(X, y, lr, steps):
    Z = with_ones(X)
    v = np.zeros(Z.shape[1])
    for _ in range(steps):
        v = v - lr * Z.T @ (Z @ v - y) / len(y)
    return v[:-1], v[-1]

def logs_of(z):
    z = z - z.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))

def softmax_gradients(X, t, W, b):
    Z = with_ones(X)
    log_p = logs_of(Z @ np.vstack([W, b]))
    T = np.zeros_like(log_p)
    T[np.arange(len(t)), t] = 1
    d = Z.T @ (np.exp(log_p) - T) / len(t)
    return -log_p[T == 1].mean(), d[:-1], d[-1]

def fit_softmax(X, t, n_classes, lr, steps):
    V = np.zeros((X.shape[1] + 1, n_classes))
    for _ in range(steps):
        _, dW, db = softmax_gradients(X, t, V[:-1], V[-1])
        V -= lr * np.vstack([dW, db])
    return V[:-1], V[-1]

def confusion(t, y, n_classes):
    return np.bincount(n_classes * t + y, minlength=n_classes ** 2).reshape(n_classes, n_classes)

def perceptron(X, t, epochs):
    Z, v, count = with_ones(X), np.zeros(X.shape[1] + 1), 0
    for _ in range(epochs):
        corrections = 0
        for z, target in zip(Z, t):
            error = target - (z @ v > 0)
            v = v + error * z
            corrections += error != 0
        count += corrections
        if corrections == 0:
            return v, int(count)
    return None, None

def count_updates(X, t, epochs=1000):
    return perceptron(X, t, epochs)[1]

def margin(X, t, w, b):
    v = np.append(w, b) / np.linalg.norm(w)
    d = with_ones(X) @ v
    return np.min(np.abs(d))

def separating_line(X, t):
    v = perceptron(X, t, 400)[0]
    return None if v is None else (v[:-1], v[-1:])
