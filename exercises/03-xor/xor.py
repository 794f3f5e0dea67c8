"""Exercise 3. XOR: what one neuron cannot do, two layers can. README.md tells the story."""

import numpy as np


def AND(x1, x2):
    """Return 1 when both inputs are 1, else 0. The inputs are 0 or 1."""
    # TODO(task 1): bring yours over from exercise 2
    raise NotImplementedError("task 1: AND")


def NAND(x1, x2):
    """Return 0 when both inputs are 1, else 1. The inputs are 0 or 1."""
    # TODO(task 1): bring yours over from exercise 2
    raise NotImplementedError("task 1: NAND")


def OR(x1, x2):
    """Return 0 when both inputs are 0, else 1. The inputs are 0 or 1."""
    # TODO(task 1): bring yours over from exercise 2
    raise NotImplementedError("task 1: OR")


def XOR(x1, x2):
    """Return 1 when exactly one input is 1, else 0, with the three gates above."""
    # TODO(task 2): which gate says "not both", which says "at least one", and which joins them?
    raise NotImplementedError("task 2: XOR")


def hidden(x1, x2):
    """Return (s1, s2), what the first layer of XOR makes of the inputs: NAND first, then OR."""
    # TODO(task 3): you have met these two values in XOR
    raise NotImplementedError("task 3: hidden")


def xor_network():
    """Return (W1, b1, W2, b2) of a network that computes XOR; the shapes are (2, 2), (2,), (1, 2) and (1,)."""
    # TODO(task 4): which gate is each unit, and what are its weights and its bias?
    raise NotImplementedError("task 4: xor_network")


def best_single_perceptron(t):
    """Return how many of the rows (0, 0), (0, 1), (1, 0), (1, 1) one perceptron can get right at most.

    t is a list of the four targets, each 0 or 1, in the order of the rows.
    """
    # TODO(task 5): which weights and biases are worth trying?
    raise NotImplementedError("task 5: best_single_perceptron")


def half_adder(x1, x2):
    """Return (sum, carry), the two binary digits of x1 + x2: the ones first, then the twos."""
    # TODO(task 6): write down the four additions; which gate is each column?
    raise NotImplementedError("task 6: half_adder")


def parity(bits):
    """Return 1 when an odd number of the bits is 1, else 0. bits is a list of 0s and 1s, of any length."""
    # TODO(task 6): what does one more bit change?
    raise NotImplementedError("task 6: parity")
