# Gates are methods of one object, pairs come back as arrays, lists and named tuples, and the network uses float32 and other weights.
from collections import namedtuple
from itertools import product

import numpy as np

Pair = namedtuple("Pair", "s1 s2")


class LogicGate:
    def __init__(self, threshold=0, dtype=np.float32):
        self.threshold = threshold
        self.dtype = dtype

    def fire(self, x, w, b):
        x = np.asarray(x, dtype=self.dtype)
        return np.where(x @ np.asarray(w, dtype=self.dtype) + b > self.threshold, 1, 0)      # 0-d array

    def and_gate(self, x1, x2):
        return self.fire([x1, x2], [1, 1], -1.5)

    def nand_gate(self, x1, x2):
        return self.fire([x1, x2], [-1, -1], 1.5)

    def or_gate(self, x1, x2):
        return self.fire([x1, x2], [1, 1], -0.5)

    def xor_gate(self, x1, x2):
        s1 = NAND(x1, x2)
        s2 = OR(x1, x2)
        y = AND(s1, s2)
        return y


gate = LogicGate()
AND, NAND, OR, XOR = gate.and_gate, gate.nand_gate, gate.or_gate, gate.xor_gate


def hidden(x1, x2):
    return Pair(s1=NAND(x1, x2), s2=OR(x1, x2))


def half_adder(x1, x2):
    return np.array([XOR(x1, x2), AND(x1, x2)])


def xor_network():
    W1 = np.array([[20, 20], [-20, -20]], dtype=np.float32)
    b1 = np.array([-10, 30], dtype=np.float32)
    W2 = np.array([[20, 20]], dtype=np.float32)
    b2 = np.full(1, -30, dtype=np.float32)
    return W1, b1, W2, b2


def best_single_perceptron(t):
    grid = np.linspace(-2, 2, 9)
    W = np.array(list(product(grid, grid)))
    X = np.array([(0, 0), (0, 1), (1, 0), (1, 1)])
    sums = (X @ W.T)[:, :, None] + grid                       # (4, 81, 9)
    right = ((sums > 0) == np.array(t, dtype=bool)[:, None, None]).sum(axis=0)
    return right.max()


def parity(bits):
    result = np.zeros(1, dtype=int)
    for bit in np.array(bits, dtype=int):
        result ^= bit
    return result
