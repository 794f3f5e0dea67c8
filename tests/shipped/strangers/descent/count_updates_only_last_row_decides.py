import numpy as np
# slip: the flag is set anew by each row, so only the last row of an epoch says whether it was clean

def count_updates(X, t, epochs=1000):
    w, b = np.zeros(X.shape[1]), 0
    n = 0
    for _ in range(epochs):
        for row, goal in zip(X, t):
            answer = int(np.sum(w * row) + b > 0)
            diff = goal - answer
            if diff != 0:
                w = w + diff * row
                b = b + diff
                n += 1
                clean = False
            else:
                clean = True
        if clean:
            return n
    return None
