def perceptron(x1, x2, w1, w2, theta):
    # fires when the sum reaches the threshold theta
    total = x1 * w1 + x2 * w2
    if total > theta:
        return 1
    return 0


def AND(x1, x2):
    """Return 1 when both inputs are 1, else 0. The inputs are 0 or 1."""
    return perceptron(x1, x2, 0.5, 0.5, 1.0)


def OR(x1, x2):
    """Return 0 when both inputs are 0, else 1. The inputs are 0 or 1."""
    return perceptron(x1, x2, 0.5, 0.5, 0.5)
