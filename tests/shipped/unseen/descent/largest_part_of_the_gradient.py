import numpy as np


class Descent:
    def __init__(self, grad, start, lr):
        self.grad, self.lr = grad, lr
        self.path = [np.array(start, dtype=float)]

    @property
    def x(self):
        return self.path[-1]

    def step(self):
        self.path.append(self.x - self.lr * np.asarray(self.grad(self.x)))

    def is_flat(self, tolerance):
        return max(map(abs, self.grad(self.x))) < tolerance


class Softmax:
    def __init__(self, W, b):
        self.W, self.b = W, b

    def logs(self, X):
        z = X @ self.W + self.b
        top = np.max(z, axis=1, keepdims=True)
        return z - (top + np.log(np.sum(np.exp(z - top), axis=1, keepdims=True)))

    def slopes(self, X, t):
        logs = self.logs(X)
        hits = np.eye(logs.shape[1])[t]
        back = np.exp(logs) - hits
        return -(hits * logs).sum(axis=1).mean(), X.T @ back / len(X), back.mean(axis=0)

    def step(self, X, t, lr):
        _, dW, db = self.slopes(X, t)
        self.W, self.b = self.W - lr * dW, self.b - lr * db


class Perceptron:
    def __init__(self, n):
        self.w, self.b, self.updates = np.zeros(n), 0.0, 0

    def predict(self, x):
        return int(np.dot(self.w, x) + self.b > 0)

    def epoch(self, X, t):
        before = self.updates
        for x, target in zip(X, t):
            error = int(target) - self.predict(x)
            if error:
                self.w, self.b = self.w + error * x, self.b + error
                self.updates += 1
        return self.updates - before

    def learns(self, X, t, epochs):
        return any(self.epoch(X, t) == 0 for _ in range(epochs))


def forward_difference(f, x, h):
    here, there = f(x), f(x + h)
    return (there - here) / h


def best_step(f, x, slope, hs):
    return max(hs, key=lambda h: -abs(forward_difference(f, x, h) - slope))


def descend(grad, start, lr, steps):
    walk = Descent(grad, start, lr)
    [walk.step() for _ in range(steps)]
    return np.array(walk.path)


def descend_until(grad, start, lr, tolerance, most):
    walk = Descent(grad, start, lr)
    while len(walk.path) <= most and not walk.is_flat(tolerance):
        walk.step()
    return walk.x, len(walk.path) - 1


def outcome(lr, a):
    match np.sign(1 - lr * a), abs(1 - lr * a) < 1:
        case _, False:
            return "diverges"
        case 1, True:
            return "creeps"
    return "zigzags"


def largest_lr(curvatures):
    return 2 * np.min(1 / curvatures)


def line_gradients(X, y, w, b):
    e = X @ w + b - y
    return np.var(e) / 2 + np.mean(e) ** 2 / 2, np.mean(X * e[:, np.newaxis], axis=0), e.sum() / e.size


def fit_line(X, y, lr, steps):
    w, b = np.zeros(X.shape[1]), np.float64(0)
    for _ in range(steps):
        _, *slopes = line_gradients(X, y, w, b)
        w, b = (p - lr * s for p, s in zip((w, b), slopes))
    return [w, b]


def softmax_gradients(X, t, W, b):
    return Softmax(W, b).slopes(X, t)


def fit_softmax(X, t, n_classes, lr, steps):
    model = Softmax(np.zeros((X.shape[1], n_classes)), np.zeros(n_classes))
    for _ in range(steps):
        model.step(X, t, lr)
    return model.W, model.b


def confusion(t, y, n_classes):
    table = {}
    for pair in zip(t.tolist(), y.tolist()):
        table[pair] = table.get(pair, 0) + 1
    return np.array([[table.get((i, j), 0) for j in range(n_classes)] for i in range(n_classes)])


def count_updates(X, t, epochs=1000):
    p = Perceptron(X.shape[1])
    return p.updates if p.learns(X, t, epochs) else None


def margin(X, t, w, b):
    return float(np.min((X @ w + b) / np.linalg.norm(w) * (2.0 * t - 1.0)))


def separating_line(X, t):
    p = Perceptron(X.shape[1])
    if p.learns(X, t, 300):
        return p.w, p.b
