# The best perceptron is found by turning a line and sorting the corners along it; XOR is composed by a helper, OR before NAND.
import math


def fires(total):
    return 1 if total > 0 else 0


def AND(x1, x2):
    return fires(3 * x1 + 3 * x2 - 5)


def OR(x1, x2):
    return fires(3 * x1 + 3 * x2 - 1)


def NAND(x1, x2):
    return fires(5 - 3 * x1 - 3 * x2)


def join(outer, *inner):
    """Wire gates: the inner ones look at the inputs, the outer one at them."""
    return lambda *inputs: outer(*(gate(*inputs) for gate in inner))


def XOR(x1, x2):
    wired = join(AND, OR, NAND)
    return wired(x1, x2)


def hidden(x1, x2):
    return join(lambda *answers: answers, NAND, OR)(x1, x2)


def xor_network():
    """first unit: at least one; second unit: both; output: at least one, but not both"""
    import numpy as np

    W1 = np.array([[1.0, 1.0], [1.0, 1.0]])
    b1 = np.array([-0.5, -1.5])
    W2 = np.array([[1.0, -1.0]])
    b2 = np.zeros(1)
    return W1, b1, W2, b2


def best_single_perceptron(t):
    corners = [(0, 0), (0, 1), (1, 0), (1, 1)]
    best = 0
    for k in range(24):                                   # every 15 degrees, and a little off
        angle = 2 * math.pi * k / 24 + 0.1
        along = sorted((math.cos(angle) * x1 + math.sin(angle) * x2, target) for (x1, x2), target in zip(corners, t))
        targets = [target for _, target in along]
        for cut in range(5):                              # corners from here on say 1
            right = targets[:cut].count(0) + targets[cut:].count(1)
            best = max(best, right)
    return best


def half_adder(x1, x2):
    carry, ones = divmod(x1 + x2, 2)
    return ones, carry


def parity(bits):
    # every 1 turns a sign round
    turned = 1
    for bit in bits:
        turned *= 1 - 2 * bit
    return (1 - turned) // 2


if __name__ == "__main__":
    for x1 in (0, 1):
        for x2 in (0, 1):
            assert XOR(x1, x2) == (x1 != x2)
    assert best_single_perceptron([0, 1, 1, 0]) == 3
    print("OK")
