import numpy as np
# slip: the loss is the mean of the squares, the half is forgotten

def line_gradients(X, y, w, b):
    N = len(y)
    errors = X @ w + b - y
    loss = np.mean(errors ** 2)
    dw = X.T @ errors / N
    db = np.mean(errors)
    return loss, dw, db
