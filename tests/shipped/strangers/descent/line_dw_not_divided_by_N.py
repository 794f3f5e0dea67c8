import numpy as np
# slip: dw is the sum over the rows, not divided by their number

def line_gradients(X, y, w, b):
    pred = np.dot(X, w) + b
    err = pred - y
    loss = 0.5 * (err ** 2).mean()
    dw = np.dot(X.T, err)
    db = err.mean()
    return loss, dw, db
