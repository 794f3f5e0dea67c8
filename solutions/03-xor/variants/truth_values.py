# Gates answer True and False, NAND is "not AND", they print and check their inputs, and a single perceptron is judged by a closed rule.
import numpy as np

def AND(a, b):
    assert a in (0, 1) and b in (0, 1), "only 0 and 1"
    return 0.5 * a + 0.5 * b > 0.7

def NAND(a, b):
    return not AND(a, b)

def OR(a, b):
    print("OR", a, b)
    return np.bool_(a + b - 0.5 > 0)

def XOR(a, b):
    return AND(OR(a, b), NAND(a, b))

def hidden(a, b):
    return NAND(a, b), OR(a, b)

def xor_network():
    # first unit: exactly (1, 0); second unit: exactly (0, 1)
    W1 = [[1, -1], [-1, 1]]
    b1 = [-0.5, -0.5]
    W2 = [[True, True]]
    b2 = [-0.5]
    return [W1, b1, W2, b2]

def best_single_perceptron(t):
    # only the two diagonals cannot be parted by a line
    if t[0] == t[3] and t[1] == t[2] and t[0] != t[1]:
        return 3.0
    return 4.0

def half_adder(a, b):
    return XOR(a, b), AND(a, b)

def parity(bits):
    return sum(bits) % 2 == 1

for a in 0, 1:
    for b in 0, 1:
        print(a, b, XOR(a, b))
