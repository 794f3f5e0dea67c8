# Lambdas after "from numpy import *".
from numpy import *
from functools import reduce

forward_difference = lambda f, x, h: (f(x + h) - f(x)) / h
best_step = lambda f, x, slope, hs: hs[argmin(array([forward_difference(f, x, h) - slope for h in hs]) ** 2)]
descend = lambda grad, start, lr, steps: array(reduce(lambda path, _: path + [path[-1] - lr * grad(path[-1])], range(steps), [start]))
def descend_until(grad, start, lr, tolerance, most):
    path = descend(grad, start, lr, most)
    for step, x in enumerate(path):
        if sum(grad(x) ** 2) < tolerance ** 2: return x, step
    return path[-1], most
outcome = lambda lr, a: select([lr * a < 1, lr * a < 2], ["creeps", "zigzags"], "diverges").item()
largest_lr = lambda curvatures: 2 / sort(curvatures)[-1]
def line_gradients(X, y, w, b):
    r = dot(X, w) + b - y
    return average(r ** 2) / 2, dot(r, X) / size(y), average(r)
def fit_line(X, y, lr, steps):
    w, b = 0 * X[0], 0
    for _ in arange(steps):
        dw, db = line_gradients(X, y, w, b)[1:]
        w, b = w - lr * dw, b - lr * db
    return w, b
def softmax_gradients(X, t, W, b):
    s = X @ W + b
    lse = logaddexp.reduce(s, axis=1, keepdims=True)
    d = (exp(s - lse) - (t[:, None] == arange(len(b)))) / len(t)
    return mean(lse[:, 0] - take_along_axis(s, t[:, None], 1)[:, 0]), einsum("ni,nc->ic", X, d), ones(len(t)) @ d
def fit_softmax(X, t, n_classes, lr, steps):
    W, b = zeros([X.shape[1], n_classes]), zeros(n_classes)
    for _ in range(steps): (_, dW, db) = softmax_gradients(X, t, W, b); W, b = W - lr * dW, b - lr * db
    return W, b
confusion = lambda t, y, n_classes: histogram2d(t, y, bins=n_classes, range=[[-.5, n_classes - .5]] * 2)[0]
def rule(X, t, epochs):
    w, b, n = zeros(X.shape[1]), 0., 0
    for _ in range(epochs):
        m = n
        for x, y in zip(X, t):
            e = y - heaviside(x @ w + b, 0)
            w, b, n = w + e * x, b + e, n + abs(e)
        if m == n: return w, b, n
count_updates = lambda X, t, epochs=1000: (rule(X, t, epochs) or [None])[-1]
margin = lambda X, t, w, b: amin(where(t > .5, 1, -1) * (X @ w + b) / sqrt(w @ w))
separating_line = lambda X, t: (rule(X, t, 250) or [None, None])[:2] if rule(X, t, 250) else None
