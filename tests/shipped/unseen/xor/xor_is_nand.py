import numpy as np


def AND(x1, x2):
    w1, w2, theta = 3, 3, 5
    return 1 if w1 * x1 + w2 * x2 > theta else 0


def NAND(x1, x2):
    w1, w2, theta = -3, -3, -5
    return 1 if w1 * x1 + w2 * x2 > theta else 0


def OR(x1, x2):
    w1, w2, theta = 3, 3, 1
    return 1 if w1 * x1 + w2 * x2 > theta else 0


def XOR(x1, x2):
    # one gate after the other
    a = NAND(x1, x2)
    b = OR(a, x2)
    return AND(a, b)


def hidden(x1, x2):
    first = NAND(x1, x2)
    second = OR(x1, x2)
    return first, second


def xor_network():
    W1 = np.array([[-3.0, -3.0], [3.0, 3.0]])
    b1 = np.array([5.0, -1.0])
    W2 = np.array([[3.0, 3.0]])
    b2 = np.array([-5.0])
    return W1, b1, W2, b2


def best_single_perceptron(t):
    x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    wanted = np.array(t)
    best = 0
    for w1 in np.linspace(-2, 2, 5):
        for w2 in np.linspace(-2, 2, 5):
            for b in np.linspace(-3.5, 3.5, 8):
                y = (x @ np.array([w1, w2]) + b > 0).astype(int)
                best = max(best, int((y == wanted).sum()))
    return best


def half_adder(x1, x2):
    if x1 + x2 == 2:
        return 0, 1
    return x1 + x2, 0


def parity(bits):
    flag = False
    for bit in bits:
        if bit == 1:
            flag = not flag
    return int(flag)
