import numpy as np
# slip: >= 0 instead of > 0, so a sum of exactly 0 is answered with 1

def count_updates(X, t, epochs=1000):
    w = np.zeros(len(X[0]))
    b = 0.0
    updates = 0
    for e in range(epochs):
        errors = 0
        for i in range(len(X)):
            s = np.dot(w, X[i]) + b
            if s >= 0:
                y = 1
            else:
                y = 0
            if t[i] != y:
                w = w + (t[i] - y) * X[i]
                b = b + (t[i] - y)
                updates += 1
                errors += 1
        if errors == 0:
            return updates
    return None
