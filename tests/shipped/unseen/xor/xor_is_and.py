import numpy as np


def fire(x1, x2, w, b):
    return 1 if w * x1 + w * x2 + b > 0 else 0


def AND(x1, x2):
    return fire(x1, x2, 1, -1.5)


def NAND(x1, x2):
    return fire(x1, x2, -1, 1.5)


def OR(x1, x2):
    return fire(x1, x2, 1, -0.5)


def XOR(x1, x2):
    not_both = NAND(x1, x2)
    at_least_one = OR(x1, x2)
    result = AND(x1, x2)
    return result


def hidden(x1, x2):
    return (NAND(x1, x2), OR(x1, x2))


def xor_network():
    W1 = np.array([[-1.0, -1.0], [1.0, 1.0]])
    b1 = np.array([1.5, -0.5])
    W2 = np.ones((1, 2))
    b2 = np.full(1, -1.5)
    return W1, b1, W2, b2


def score(w1, w2, b, t):
    hits = 0
    for k in range(4):
        if fire2(k // 2, k % 2, w1, w2, b) == t[k]:
            hits += 1
    return hits


def fire2(x1, x2, w1, w2, b):
    return int(x1 * w1 + x2 * w2 + b > 0)


def best_single_perceptron(t):
    choices = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]
    return max(score(w1, w2, b, t) for w1 in choices for w2 in choices for b in choices)


def half_adder(x1, x2):
    s = x1 + x2
    return s % 2, s // 2


def parity(bits):
    ones = 0
    for b in bits:
        ones += b
    return ones % 2
