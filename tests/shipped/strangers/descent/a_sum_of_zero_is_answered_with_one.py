import numpy as np


def _answer(x, w, b):
    return int(np.dot(w, x) + b >= 0)


def _learn(X, t, epochs):
    w, b, total = np.zeros(X.shape[1]), 0, 0
    for _ in range(epochs):
        before = total
        for x, target in zip(X, t):
            miss = int(target) - _answer(x, w, b)
            if miss != 0:
                w, b, total = w + miss * x, b + miss, total + 1
        if total == before:
            return total, w, b
    return None


def count_updates(X, t, epochs=1000):
    result = _learn(X, t, epochs)
    return None if result is None else result[0]


def separating_line(X, t):
    result = _learn(X, t, 1000)
    return None if result is None else (result[1], result[2])
