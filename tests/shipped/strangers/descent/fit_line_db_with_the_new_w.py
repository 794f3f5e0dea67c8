import numpy as np
# slip: w is changed first, and then db is computed at the new w

def fit_line(X, y, lr, steps):
    N, n = X.shape
    w = np.zeros(n)
    b = 0.0
    for s in range(steps):
        errors = X @ w + b - y
        w = w - lr * X.T @ errors / N
        errors = X @ w + b - y
        b = b - lr * errors.mean()
    return w, b
