import numpy as np
# slip: errors = target minus line, so both slopes have the wrong sign

def line_gradients(X, y, w, b):
    e = y - (X @ w + b)
    n = X.shape[0]
    loss = np.sum(e * e) / n / 2
    dw = X.T @ e / n
    db = np.sum(e) / n
    return loss, dw, db
