import numpy as np
# slip: after 1000 epochs the line is returned although it does not separate, never None

def separating_line(X, t):
    w = np.zeros(X.shape[1])
    b = 0.0
    for epoch in range(1000):
        mistakes = 0
        for i in range(X.shape[0]):
            if X[i] @ w + b > 0:
                y = 1
            else:
                y = 0
            if y != t[i]:
                w = w + (t[i] - y) * X[i]
                b = b + (t[i] - y)
                mistakes = mistakes + 1
        if mistakes == 0:
            break
    return w, b
