import numpy as np


def best_single_perceptron(t):
    """Return how many of the rows (0, 0), (0, 1), (1, 0), (1, 1) one perceptron can get right at most.

    t is a list of the four targets, each 0 or 1, in the order of the rows.
    """
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    w = np.zeros(2)
    b = 0.0
    # the perceptron learning rule ends at the best perceptron
    for epoch in range(3):
        for x, target in zip(X, t):
            y = 1 if w @ x + b > 0 else 0
            w = w + (target - y) * x
            b = b + (target - y)
    predictions = (X @ w + b > 0).astype(int)
    return int(np.sum(predictions == np.array(t)))
