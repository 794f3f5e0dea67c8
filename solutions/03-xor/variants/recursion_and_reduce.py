# Parity is recursive over slices, XOR lends its hidden layer, and the best perceptron is found by a generator inside max.
from __future__ import annotations
from functools import reduce
import itertools as it
import typing as T

Bit = T.Literal[0, 1]

def perceptron(*x: int, w: T.Sequence[float], b: float) -> Bit:
    return 1 if sum(map(lambda p: p[0] * p[1], zip(x, w))) + b > 0 else 0

def AND(x: Bit, y: Bit, w: T.Sequence[float] = (2.0, 2.0), b: float = -3.0) -> Bit: return perceptron(x, y, w=w, b=b)
def NAND(x: Bit, y: Bit, w: T.Sequence[float] = (-2.0, -2.0), b: float = 3.0) -> Bit: return perceptron(x, y, w=w, b=b)
def OR(x: Bit, y: Bit, w: T.Sequence[float] = (2.0, 2.0), b: float = -1.0) -> Bit: return perceptron(x, y, w=w, b=b)

def hidden(x: Bit, y: Bit) -> list[Bit]:
    return [gate(x, y) for gate in (NAND, OR)]

def XOR(x: Bit, y: Bit) -> Bit:
    return AND(*hidden(x, y))

def xor_network() -> tuple:
    import numpy as np
    # AND and OR first; then "OR, but not AND"
    return np.ones((2, 2)), np.array([-1.5, -0.5]), np.array([[-2.0, 1.0]]), np.array([-0.5])

def best_single_perceptron(t: list[Bit]) -> int:
    values = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5]
    rows = list(it.product((0, 1), repeat=2))
    return max(
        sum((a * x + b * y + c > 0) == bool(want) for (x, y), want in zip(rows, t))
        for a, b, c in it.product(values, repeat=3)
    )

def half_adder(x: Bit, y: Bit) -> tuple[Bit, Bit]:
    total = x + y
    return total & 1, total >> 1

def parity(bits: list[Bit]) -> Bit:
    if not bits:
        return 0
    first, *rest = bits
    return XOR(first, parity(rest))

assert reduce(XOR, [1, 0, 1, 1], 0) == parity([1, 0, 1, 1])
