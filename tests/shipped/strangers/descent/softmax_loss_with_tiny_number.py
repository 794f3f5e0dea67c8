import numpy as np
# slip: log(p + 1e-7) as in exercise 6, which caps the loss at about 16 for large sums

def softmax_gradients(X, t, W, b):
    sums = np.dot(X, W) + b
    n, c = sums.shape
    probs = np.zeros((n, c))
    for i in range(n):
        shifted = sums[i] - np.max(sums[i])
        probs[i] = np.exp(shifted) / np.sum(np.exp(shifted))
    onehot = np.zeros((n, c))
    for i in range(n):
        onehot[i, t[i]] = 1
    loss = -np.sum(onehot * np.log(probs + 1e-7)) / n
    delta = (probs - onehot) / n
    dW = np.dot(X.T, delta)
    db = np.sum(delta, axis=0)
    return loss, dW, db
