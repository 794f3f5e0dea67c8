import numpy as np
import itertools


def unit(inputs, weights, bias):
    total = bias
    for i in range(len(inputs)):
        total += inputs[i] * weights[i]
    if total > 0:
        return 1
    return 0


def AND(x1, x2):
    return unit([x1, x2], [0.5, 0.5], -0.7)


def NAND(x1, x2):
    # the opposite of AND: minus, and the bias turned
    return unit([x1, x2], [-0.5, 0.5], 0.7)


def OR(x1, x2):
    return unit([x1, x2], [0.5, 0.5], -0.2)


def XOR(x1, x2):
    left = NAND(x1, x2)
    right = OR(x1, x2)
    return AND(left, right)


def hidden(x1, x2):
    return NAND(x1, x2), OR(x1, x2)


def xor_network():
    W1 = np.array([[-0.5, -0.5], [0.5, 0.5]])
    b1 = np.array([0.7, -0.2])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([-0.7])
    return W1, b1, W2, b2


def best_single_perceptron(t):
    corners = list(itertools.product((0, 1), repeat=2))
    best = 0
    for w1, w2, b in itertools.product((-1, 0, 1), (-1, 0, 1), (-1.5, -0.5, 0.5, 1.5)):
        right = sum(unit(c, (w1, w2), b) == wanted for c, wanted in zip(corners, t))
        if right > best:
            best = right
    return best


def half_adder(x1, x2):
    return XOR(x1, x2), AND(x1, x2)


def parity(bits):
    return sum(bits) % 2
