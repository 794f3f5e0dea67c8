# slip: tries only weights from 0 upwards
import numpy as np

def best_single_perceptron(t):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    best = 0
    for w1 in np.arange(0, 2.5, 0.5):
        for w2 in np.arange(0, 2.5, 0.5):
            for b in np.arange(-2.25, 2.5, 0.5):
                y = (X @ np.array([w1, w2]) + b > 0).astype(int)
                hits = int(np.sum(y == np.array(t)))
                best = max(best, hits)
    return best
