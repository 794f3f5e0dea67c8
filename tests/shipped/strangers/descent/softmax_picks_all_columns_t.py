import numpy as np
# slip: log_p[:, t] takes every column of t for every row, not the right class of each row

def softmax_gradients(X, t, W, b):
    n_rows = X.shape[0]
    s = X.dot(W) + b
    s = s - np.max(s, axis=1, keepdims=True)
    log_p = s - np.log(np.sum(np.exp(s), axis=1, keepdims=True))
    loss = -np.mean(log_p[:, t])
    p = np.exp(log_p)
    T = np.eye(len(b))[t]
    dW = X.T.dot(p - T) / n_rows
    db = np.sum(p - T, axis=0) / n_rows
    return loss, dW, db
