import numpy as np


def fit_softmax(X, t, n_classes, lr, steps):
    """한 걸음에 한 행씩 배운다."""
    n_rows, n_inputs = X.shape
    W = np.zeros((n_inputs, n_classes))
    b = np.zeros(n_classes)
    for k in range(steps):
        i = k % n_rows
        _, dW, db = softmax_gradients(X[i:i + 1], t[i:i + 1], W, b)
        W, b = W - lr * dW, b - lr * db
    return W, b
