# separating_line with a rate of 0.1 and shuffled rows; outcome by walking; prints on the way.
import numpy as np

def forward_difference(f, x, h):
    print("h =", h)
    return (f(x + h) - f(x)) / h

def best_step(f, x, slope, hs):
    errors = {}
    for h in hs:
        errors[h] = np.abs(forward_difference(f, x, h) - slope)
    return sorted(errors, key=errors.get)[0]

def descend(grad, start, lr, steps):
    x = start.copy()
    path = [x.copy()]
    for i in range(steps):
        x -= lr * grad(x)
        path += [x.copy()]
    return np.stack(path)

def descend_until(grad, start, lr, tolerance, most):
    x = start.copy()
    for i in range(most + 1):
        g = grad(x)
        if np.linalg.norm(g) < tolerance or i == most:
            break
        x -= lr * g
    return x, i

def outcome(lr, a):
    xs = [1.0]
    for _ in range(3):
        xs.append(xs[-1] - lr * a * xs[-1])
    if abs(xs[-1]) > 1:
        return "diverges"
    return "zigzags" if min(xs) < 0 else "creeps"

def largest_lr(curvatures):
    return float(2.0 / max(curvatures.tolist()))

def line_gradients(X, y, w, b):
    N = X.shape[0]
    yhat = np.matmul(X, w.reshape(-1, 1)).ravel() + b
    loss = np.sum((yhat - y) ** 2) / (2 * N)
    dw = np.zeros_like(w, dtype=float)
    for i in range(N):
        dw += (yhat[i] - y[i]) * X[i] / N
    db = np.sum(yhat - y) / N
    return {0: loss, 1: dw, 2: db}[0], dw, np.array([db])

def fit_line(X, y, lr, steps):
    params = {"w": np.zeros(X.shape[1]), "b": 0.0}
    for _ in range(steps):
        _, dw, db = line_gradients(X, y, params["w"], params["b"])
        params = {"w": params["w"] - lr * dw, "b": params["b"] - lr * float(db[0])}
    return tuple(params.values())

def softmax_gradients(X, t, W, b):
    N, C = len(X), len(b)
    P = np.zeros((N, C))
    loss = 0
    for i in range(N):
        z = X[i] @ W + b
        shifted = z - np.max(z)
        P[i] = np.exp(shifted) / np.sum(np.exp(shifted))
        loss -= shifted[t[i]] - np.log(np.sum(np.exp(shifted)))
        P[i, t[i]] -= 1
    return loss / N, X.T.dot(P) / N, P.mean(axis=0)

def fit_softmax(X, t, n_classes, lr, steps):
    W = np.zeros((n_classes, X.shape[1])).T
    b = np.zeros(n_classes)
    for _ in range(steps):
        loss, dW, db = softmax_gradients(X, t, W, b)
        W, b = W - lr * dW, b - lr * db
    print("loss", loss if steps else None)
    return W, b

def confusion(t, y, n_classes):
    return np.eye(n_classes)[t].T @ np.eye(n_classes)[y]

def count_updates(X, t, epochs=1000):
    weights = np.zeros(1 + X.shape[1])
    total = 0
    epoch = 0
    while epoch < epochs:
        errors = 0
        for xi, target in zip(X, t):
            update = target - np.where(np.dot(xi, weights[1:]) + weights[0] > 0.0, 1, 0)
            weights[1:] += update * xi
            weights[0] += update
            errors += int(update != 0.0)
        total += errors
        epoch += 1
        if errors == 0:
            return total
    return None

def margin(X, t, w, b):
    signed = [(x @ w + b) * (1 if c else -1) for x, c in zip(X, t)]
    return min(signed) / np.hypot.reduce(w)

def separating_line(X, t):
    rng = np.random.default_rng(1)
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(800):
        errors = 0
        for i in rng.permutation(len(X)):
            e = t[i] - (X[i] @ w + b > 0)
            w = w + 0.1 * e * X[i]
            b = b + 0.1 * e
            errors += abs(e)
        if errors == 0:
            return w, b
    return None
