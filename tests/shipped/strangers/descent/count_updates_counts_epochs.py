import numpy as np
# slip: counts an epoch with corrections as one, instead of each correction

def count_updates(X, t, epochs=1000):
    w = np.zeros(X.shape[1])
    b = 0
    count = 0
    for epoch in range(epochs):
        changed = False
        for x, target in zip(X, t):
            y = 1 if w @ x + b > 0 else 0
            if y != target:
                w = w + (target - y) * x
                b = b + (target - y)
                changed = True
        if not changed:
            return count
        count += 1
    return None
