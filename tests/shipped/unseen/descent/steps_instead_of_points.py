import math
import numpy as np

def forward_difference(f, x, h):
    rise = f(x + h) - f(x)
    return rise / h

def best_step(f, x, slope, hs):
    best = None
    smallest = float("inf")
    for h in hs:
        error = abs(forward_difference(f, x, h) - slope)
        if error < smallest:
            best, smallest = h, error
    return best

def descend(grad, start, lr, steps):
    point = [float(v) for v in start]
    path = [point]
    for _ in range(steps):
        slope = grad(np.array(point))
        step = [-lr * s for s in slope]
        point = [v + d for v, d in zip(point, step)]
        path.append(step)
    return path

def descend_until(grad, start, lr, tolerance, most):
    point = [float(v) for v in start]
    for step in range(most):
        slope = [float(s) for s in grad(np.array(point))]
        if math.hypot(*slope) < tolerance:
            return point, step
        point = [v - lr * s for v, s in zip(point, slope)]
    return point, most

def outcome(lr, a):
    product = lr * a
    if product > 2:
        return "diverges"
    elif product > 1:
        return "zigzags"
    return "creeps"

def largest_lr(curvatures):
    steepest = curvatures[0]
    for c in curvatures:
        if c > steepest:
            steepest = c
    return 2 / steepest

def line_gradients(X, y, w, b):
    N = len(y)
    loss, dw, db = 0.0, [0.0] * len(w), 0.0
    for n in range(N):
        e = sum(X[n][k] * w[k] for k in range(len(w))) + b - y[n]
        loss += e * e / (2 * N)
        for k in range(len(w)):
            dw[k] += e * X[n][k] / N
        db += e / N
    return [loss, dw, db]

def fit_line(X, y, lr, steps):
    w, b = [0.0] * len(X[0]), 0.0
    while steps > 0:
        _, dw, db = line_gradients(X, y, w, b)
        w = [v - lr * d for v, d in zip(w, dw)]
        b -= lr * db
        steps -= 1
    return [w, b]

def softmax_gradients(X, t, W, b):
    X, W, b = [list(map(float, r)) for r in X], [list(map(float, r)) for r in W], list(map(float, b))
    N, C, n = len(X), len(b), len(W)
    loss, dW, db = 0.0, [[0.0] * C for _ in range(n)], [0.0] * C
    for x, klass in zip(X, t):
        z = [b[c] + sum(x[k] * W[k][c] for k in range(n)) for c in range(C)]
        m = max(z)
        total = math.fsum(math.exp(v - m) for v in z)
        loss += math.log(total) + m - z[klass]
        for c in range(C):
            d = (math.exp(z[c] - m) / total - (1 if c == klass else 0)) / N
            db[c] += d
            for k in range(n):
                dW[k][c] += x[k] * d
    return loss / N, dW, db

def fit_softmax(X, t, n_classes, lr, steps):
    W, b = [[0.0] * n_classes for _ in range(len(X[0]))], [0.0] * n_classes
    for _ in range(steps):
        _, dW, db = softmax_gradients(X, t, W, b)
        W = [[v - lr * d for v, d in zip(row, drow)] for row, drow in zip(W, dW)]
        b = [v - lr * d for v, d in zip(b, db)]
    return W, b

def confusion(t, y, n_classes):
    return [[sum(1 for a, c in zip(t, y) if a == i and c == j) for j in range(n_classes)] for i in range(n_classes)]

def count_updates(X, t, epochs=1000):
    w, b, n = [0.0] * len(X[0]), 0.0, 0
    for _ in range(epochs):
        done = True
        for x, target in zip(X, t):
            fires = sum(a * v for a, v in zip(x, w)) + b > 0
            if fires and target == 0:
                w, b, n, done = [v - a for a, v in zip(x, w)], b - 1, n + 1, False
            elif not fires and target == 1:
                w, b, n, done = [v + a for a, v in zip(x, w)], b + 1, n + 1, False
        if done:
            return n

def margin(X, t, w, b):
    length = math.sqrt(sum(v * v for v in w))
    distances = []
    for x, target in zip(X, t):
        d = (sum(a * v for a, v in zip(x, w)) + b) / length
        distances.append(d if target == 1 else -d)
    return min(distances)

def separating_line(X, t):
    w, b = [0.0] * len(X[0]), 0.0
    for _ in range(500):
        wrong = 0
        for x, target in zip(X, t):
            fires = sum(a * v for a, v in zip(x, w)) + b > 0
            error = int(target) - fires
            if error:
                wrong += 1
                w, b = [v + error * a for a, v in zip(x, w)], b + error
        if not wrong:
            return w, b
    return None
