"""Exercise 3. XOR: what one neuron cannot do, two layers can. README.md tells the story."""

import numpy as np


def AND(x1, x2):
    """Return 1 when both inputs are 1, else 0. The inputs are 0 or 1."""
    # TODO(task 1): bring yours over from exercise 2
    # BEGIN SOLUTION
    x = np.array([x1, x2])
    w = np.array([0.5, 0.5])
    b = -0.7
    if np.sum(w * x) + b > 0:
        return 1
    return 0
    # END SOLUTION


def NAND(x1, x2):
    """Return 0 when both inputs are 1, else 1. The inputs are 0 or 1."""
    # TODO(task 1): bring yours over from exercise 2
    # BEGIN SOLUTION
    x = np.array([x1, x2])
    w = np.array([-0.5, -0.5])
    b = 0.7
    if np.sum(w * x) + b > 0:
        return 1
    return 0
    # END SOLUTION


def OR(x1, x2):
    """Return 0 when both inputs are 0, else 1. The inputs are 0 or 1."""
    # TODO(task 1): bring yours over from exercise 2
    # BEGIN SOLUTION
    x = np.array([x1, x2])
    w = np.array([0.5, 0.5])
    b = -0.2
    if np.sum(w * x) + b > 0:
        return 1
    return 0
    # END SOLUTION


def XOR(x1, x2):
    """Return 1 when exactly one input is 1, else 0, with the three gates above."""
    # TODO(task 2): which gate says "not both", which says "at least one", and which joins them?
    # BEGIN SOLUTION
    s1 = NAND(x1, x2)
    s2 = OR(x1, x2)
    return AND(s1, s2)
    # END SOLUTION


def hidden(x1, x2):
    """Return (s1, s2), what the first layer of XOR makes of the inputs: NAND first, then OR."""
    # TODO(task 3): you have met these two values in XOR
    # BEGIN SOLUTION
    return NAND(x1, x2), OR(x1, x2)
    # END SOLUTION


def xor_network():
    """Return (W1, b1, W2, b2) of a network that computes XOR; the shapes are (2, 2), (2,), (1, 2) and (1,)."""
    # TODO(task 4): which gate is each unit, and what are its weights and its bias?
    # BEGIN SOLUTION
    W1 = np.array([[-0.5, -0.5], [0.5, 0.5]])
    b1 = np.array([0.7, -0.2])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([-0.7])
    return W1, b1, W2, b2
    # END SOLUTION


def best_single_perceptron(t):
    """Return how many of the rows (0, 0), (0, 1), (1, 0), (1, 1) one perceptron can get right at most.

    t is a list of the four targets, each 0 or 1, in the order of the rows.
    """
    # TODO(task 5): which weights and biases are worth trying?
    # BEGIN SOLUTION
    rows = [(0, 0), (0, 1), (1, 0), (1, 1)]
    best = 0
    for w1 in (-1.0, 0.0, 1.0):
        for w2 in (-1.0, 0.0, 1.0):
            for b in (-1.5, -0.5, 0.5, 1.5):
                right = 0
                for i in range(4):
                    x1, x2 = rows[i]
                    y = 1 if w1 * x1 + w2 * x2 + b > 0 else 0
                    if y == t[i]:
                        right += 1
                best = max(best, right)
    return best
    # END SOLUTION


def half_adder(x1, x2):
    """Return (sum, carry), the two binary digits of x1 + x2: the ones first, then the twos."""
    # TODO(task 6): write down the four additions; which gate is each column?
    # BEGIN SOLUTION
    return XOR(x1, x2), AND(x1, x2)
    # END SOLUTION


def parity(bits):
    """Return 1 when an odd number of the bits is 1, else 0. bits is a list of 0s and 1s, of any length."""
    # TODO(task 6): what does one more bit change?
    # BEGIN SOLUTION
    y = 0
    for bit in bits:
        y = XOR(y, bit)
    return y
    # END SOLUTION
